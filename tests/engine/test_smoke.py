from __future__ import annotations
from tests.engine.world import World
def test_x(world: World) -> None:
    world.on("2024-01-10").main()
    print(world.take("MAIN","send_for_signature"))
    print(world.sign("MAIN"))
    world.sub(); world.sign("SUB")
    world.on("2024-02-01").tick()
    print(world.told("MAIN"), world.deadlines("MAIN"))
    world.on("2024-03-01").tick()
    print(world.told("SUB"))
    print(world.snapshot()[:300])
