import collections, os, time
from random import Random
from datetime import date
import pytest
from tests.engine import test_never_stuck as ns
from tests.engine.world import in_one_transaction
SEEDS=[int(x) for x in os.environ.get("SEEDS","1").split(",")]
@pytest.mark.parametrize("seed", SEEDS)
def test_stats(store, seed):
    if store.engine.dialect.name!="sqlite": return
    import sys; out=sys.stderr
    t=time.time()
    with in_one_transaction(store, today=ns.START) as world:
        people=ns.Coordinators(world, Random(seed)); people.begin()
        n=0
        for n,_ in enumerate(people.live(ns.START.replace(year=ns.START.year+int(os.environ.get("YEARS","10")))),1):
            st=people.stuck()
            if st: print("STUCK", world.today, st, file=out); people.free |= {(world.stored(x.split()[0]).id, world.stored(x.split()[0]).version) for x in st}
        c=collections.Counter(); fin=collections.Counter()
        for name,state in world.states().items():
            m=world.stored(name).machine; fin[(m,state)]+=1
            for row in world.history(name):
                who="timer" if row.timer else "effect" if row.cause else "person"
                c[(m,row.trigger,who)]+=1
        print(n,"stops", round(time.time()-t), "s", file=out)
        for k,v in sorted(fin.items(),key=str): print("FIN",k,v,file=out)
        for k,v in sorted(c.items(),key=str): print(k,v,file=out)
