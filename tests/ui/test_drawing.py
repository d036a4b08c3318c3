"""Charts' rows travel as columns, with nothing lost on the way."""

from scorecard.ui.drawing import drawable

ROWS = [{"month": 1.0, "amount": None}, {"month": 2.0, "amount": 3.5, "sign": "★"}]


def test_every_row_arrives_with_every_name_that_any_row_has() -> None:
    spec = drawable({"datasets": {"points": ROWS}})

    assert spec["datasets"]["points"].to_pylist() == [
        {"month": 1.0, "amount": None, "sign": None},
        {"month": 2.0, "amount": 3.5, "sign": "★"},
    ]


def test_the_rest_of_the_chart_stays_as_it_was() -> None:
    chart = {"layer": [{"mark": "line"}], "datasets": {"points": ROWS, "goals": []}}

    spec = drawable(chart)

    assert spec["layer"] == [{"mark": "line"}]
    assert spec["datasets"]["goals"].num_rows == 0
    assert chart["datasets"]["points"] is ROWS
