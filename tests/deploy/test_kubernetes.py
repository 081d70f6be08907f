"""The manifest for Kubernetes: true to its schemas, and to what the app says of itself elsewhere."""

from typing import Any

import kubernetes_validate
import pytest
import yaml

from kcity.api.health import PATH, RELEASE
from tests.browser.real import ROOT

MANIFEST = ROOT / "deploy" / "kubernetes" / "kcity.yaml"
VERSIONS = ("1.30", "1.37")
"""The oldest and the newest Kubernetes that it is meant for."""

THINGS: dict[str, dict[str, Any]] = {
    thing["kind"]: thing for thing in yaml.safe_load_all(MANIFEST.read_text(encoding="utf-8"))
}
POD = THINGS["Deployment"]["spec"]["template"]["spec"]
[CONTAINER] = POD["containers"]


def test_it_holds_what_three_replicas_need():
    assert set(THINGS) == {"Deployment", "Service", "Ingress", "PodDisruptionBudget", "NetworkPolicy"}


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("kind", THINGS)
def test_each_thing_is_true_to_its_schema(kind, version):
    kubernetes_validate.validate(THINGS[kind], version, strict=True)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_wrong_field_is_seen(version):
    wrong = THINGS["Deployment"] | {"spec": THINGS["Deployment"]["spec"] | {"replica": 3}}

    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(wrong, version, strict=True)


def test_everything_finds_the_pods_by_their_labels():
    labels = THINGS["Deployment"]["spec"]["template"]["metadata"]["labels"]

    assert labels == THINGS["Deployment"]["spec"]["selector"]["matchLabels"]
    assert labels == THINGS["Service"]["spec"]["selector"]
    assert labels == THINGS["PodDisruptionBudget"]["spec"]["selector"]["matchLabels"]
    assert labels == THINGS["NetworkPolicy"]["spec"]["podSelector"]["matchLabels"]


def test_readiness_asks_the_rulebook_and_liveness_does_not():
    assert CONTAINER["readinessProbe"]["httpGet"]["path"] == PATH
    assert CONTAINER["startupProbe"]["httpGet"]["path"] == PATH
    assert CONTAINER["livenessProbe"]["httpGet"]["path"] != PATH


def test_no_pod_may_write_be_root_or_reach_out():
    assert POD["securityContext"]["runAsNonRoot"]
    assert CONTAINER["securityContext"] == {
        "allowPrivilegeEscalation": False,
        "readOnlyRootFilesystem": True,
        "capabilities": {"drop": ["ALL"]},
    }
    assert "egress" not in THINGS["NetworkPolicy"]["spec"]
    assert "Egress" in THINGS["NetworkPolicy"]["spec"]["policyTypes"]


def test_the_release_that_healthz_tells_is_that_of_the_image():
    told = {each["name"]: each.get("value") for each in CONTAINER["env"]}

    assert told[RELEASE] == CONTAINER["image"].rpartition(":")[2]
