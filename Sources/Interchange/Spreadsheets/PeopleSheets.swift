internal import ProjectModel

/// Who takes part, what they said, what was decided.
extension Project {
    var partySheet: CSVSheet {
        table(["ID", "Name", "Kind", "Cadence (days)"], sorted(parties)) { party in
            [
                .id(party.id), .text(party.name.value), .text(party.kind.value.rawValue),
                .whole(party.cadenceDays?.value),
            ]
        }
    }

    var peopleSheet: CSVSheet {
        table(
            [
                "ID", "Name", "Party ID", "Party", "Party kind", "Position", "Account", "Influence",
                "Interest",
            ], sorted(people)
        ) { person in
            let party = parties[person.party.value]
            return [
                .id(person.id), .text(person.name.value), .id(person.party.value),
                .optional(party?.name.value), .optional(party?.kind.value.rawValue),
                .optional(person.position?.value), .optional(person.account?.value),
                .optional(person.stake?.value.influence.rawValue),
                .optional(person.stake?.value.interest.rawValue),
            ]
        }
    }

    var statementSheet: CSVSheet {
        table(["ID", "Topic", "Position", "Claim", "Weight", "Speaker", "Said"], sorted(statements)) {
            [
                .id($0.id), .text($0.topic.value), .text($0.position.value), .optional($0.claim.text),
                .text($0.weight.value.rawValue), .id($0.speaker.value), .day($0.said.value),
            ]
        }
    }

    var rulingSheet: CSVSheet {
        table(["Number", "Topic", "Decision", "By", "On", "Decision ID"], rulings) {
            [
                .whole($0.decision.seq), .text($0.topic), .text($0.decision.value), .text($0.by),
                .day($0.day), .id($0.record),
            ]
        }
    }

    var decisionSheet: CSVSheet {
        table(
            ["ID", "Context", "Choice", "Consequence", "Supersedes", "Superseded by", "On", "By"],
            sorted(decisions)
        ) {
            [
                .id($0.id), .text($0.context.value), .text($0.choice.value), .optional($0.consequence?.value),
                .id($0.supersedes), .id($0.supersededBy?.value), .day($0.day), .text($0.by),
            ]
        }
    }

    var questionSheet: CSVSheet {
        table(
            ["ID", "Question", "Asked by", "Owed by", "Holds up", "Asked", "Answer", "Answered"],
            sorted(questions)
        ) {
            [
                .id($0.id), .text($0.text.value), .id($0.asker.value), .id($0.owedBy.value),
                .optional($0.holdsUp?.value), .day($0.asked), .optional($0.answer?.value.text),
                .day($0.answer?.value.day),
            ]
        }
    }

    var contactSheet: CSVSheet {
        table(["Number", "Party ID", "Person", "On", "Direction", "Channel", "Note"], contacts) {
            [
                .whole($0.day.seq), .id($0.party), .id($0.person), .day($0.day.value),
                .text($0.direction.rawValue), .optional($0.channel?.rawValue), .optional($0.note),
            ]
        }
    }

    var reportSheet: CSVSheet {
        table(["Number", "Reporter", "About", "Light", "On", "Note"], reports) {
            [
                .whole($0.light.seq), .id($0.reporter), .text($0.about.rawValue),
                .text($0.light.value.rawValue), .day($0.day), .optional($0.note),
            ]
        }
    }

    var remarkSheet: CSVSheet {
        table(["Number", "Text", "About", "By", "On"], remarks) {
            [.whole($0.text.seq), .text($0.text.value), .optional($0.about), .text($0.by), .day($0.day)]
        }
    }
}
