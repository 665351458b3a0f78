"""SpiffWorkflow: a process of manual tasks; an instance is read, its ready task run, and written back whole.

Its serializer makes JSON; where that is kept is the reader's matter, here a table beside the others.
"""

from __future__ import annotations

import sys
from io import BytesIO
from itertools import pairwise
from pathlib import Path

from SpiffWorkflow import TaskState
from SpiffWorkflow.bpmn import BpmnWorkflow
from SpiffWorkflow.bpmn.parser import BpmnParser
from SpiffWorkflow.bpmn.serializer import BpmnWorkflowSerializer

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

# The packages lie above this folder, which is on the path only from here on.
from benchmarks.bare import WAY, NotAllowed, asked, connected, write_by_hand
from benchmarks.measured import measured

_BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL"


def process() -> bytes:
    """Write the way of an item as BPMN: one manual task after the other."""
    places = ["start", *(trigger for trigger, *_ in WAY), "end"]
    flows = list(pairwise(places))
    body = ['<bpmn:startEvent id="start"><bpmn:outgoing>f0</bpmn:outgoing></bpmn:startEvent>']
    for number, (trigger, *_) in enumerate(WAY):
        ends = f"<bpmn:incoming>f{number}</bpmn:incoming><bpmn:outgoing>f{number + 1}</bpmn:outgoing>"
        body.append(f'<bpmn:manualTask id="{trigger}" name="{trigger}">{ends}</bpmn:manualTask>')
    body.append(f'<bpmn:endEvent id="end"><bpmn:incoming>f{len(WAY)}</bpmn:incoming></bpmn:endEvent>')
    for number, (source, dest) in enumerate(flows):
        body.append(f'<bpmn:sequenceFlow id="f{number}" sourceRef="{source}" targetRef="{dest}" />')
    inside = f'<bpmn:process id="way" isExecutable="true">{"".join(body)}</bpmn:process>'
    head = f'<bpmn:definitions xmlns:bpmn="{_BPMN}" id="one" targetNamespace="way">'
    return f"{head}{inside}</bpmn:definitions>".encode()


def main() -> None:
    """Take the steps."""
    place, what, warm = asked()
    connection, serializer = connected(place), BpmnWorkflowSerializer()
    parser = BpmnParser()
    parser.add_bpmn_io(BytesIO(process()))
    spec = parser.get_spec("way")
    dests = {trigger: (source, dest) for trigger, source, dest in WAY}
    connection.execute("CREATE TABLE workflow (item INTEGER PRIMARY KEY, body TEXT NOT NULL)")
    for item in sorted({number for number, _ in what}):
        begun = BpmnWorkflow(spec)
        begun.do_engine_steps()
        connection.execute("INSERT INTO workflow VALUES (?, ?)", (item, serializer.serialize_json(begun)))

    def step(one: tuple[int, str]) -> None:
        connection.execute("BEGIN IMMEDIATE")
        [body] = connection.execute("SELECT body FROM workflow WHERE item = ?", one[:1]).fetchone()
        [version] = connection.execute("SELECT version FROM item WHERE id = ?", one[:1]).fetchone()
        workflow = serializer.deserialize_json(body)
        [task] = workflow.get_tasks(state=TaskState.READY, manual=True)
        if task.task_spec.bpmn_id != one[1]:
            raise NotAllowed(one)
        task.run()
        workflow.do_engine_steps()
        new = serializer.serialize_json(workflow)
        connection.execute("UPDATE workflow SET body = ? WHERE item = ?", (new, one[0]))
        write_by_hand(connection, one, *dests[one[1]], version)
        connection.execute("COMMIT")

    measured(step, what, warm)


if __name__ == "__main__":
    main()
