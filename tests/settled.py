"""The settled case that several tests begin with."""

CITY = {
    "applicant": "local-government",
    "purpose": "plan-city",
    "country": "VN",
    "deliverable": "master-plan",
    "in-charge": "yes",
    "other-application": "no",
    "submit-on": "2026-11-22",
}
"""A Vietnamese city in charge of its project, without another proposal, that wants a master plan."""
