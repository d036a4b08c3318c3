"""On the wall people are called as in the room."""

import pytest

from scorecard.domain.people import Person
from scorecard.ui.wall_words import called


def people(*names: str) -> list[Person]:
    return [Person(id, f"{id}@example.org", name) for id, name in enumerate(names, start=1)]


@pytest.mark.parametrize(
    ("team", "names"),
    [
        pytest.param(["Aino Laine", "Ville Koski"], ["Aino", "Ville"], id="first names"),
        pytest.param(
            ["Aino Laine", "Aino Berg", "Ville Koski"],
            ["Aino Laine", "Aino Berg", "Ville"],
            id="two of one first name",
        ),
        pytest.param(["Maija"], ["Maija"], id="one name only"),
        pytest.param(["Anna-Liisa  Salo"], ["Anna-Liisa"], id="a double name"),
    ],
)
def test_people_are_called_by_first_name_where_it_tells_them_apart(
    team: list[str], names: list[str]
) -> None:
    assert called(people(*team), people(*team)) == names


def test_a_name_is_told_apart_from_those_who_are_not_in_the_list() -> None:
    aino, other, ville = people("Aino Laine", "Aino Berg", "Ville Koski")

    assert called([aino, ville], [aino, other, ville]) == ["Aino Laine", "Ville"]
