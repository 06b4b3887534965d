import { useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { decisionsASuivre, pointDApprobation, pointDeLaDecision } from '#shared/domain/reunion/a-inscrire.rules.ts';
import type { PointPropose } from '#shared/domain/reunion/a-inscrire.rules.ts';
import type { SourceDePoint } from '#shared/domain/reunion/proposition.schema.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { enTri } from '#shared/text/tri.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { rangDAjout } from './rang-d-ajout.ts';
import { raisonDeDecision, raisonDAudit, raisonDePoint } from './raisons-de-proposer.ts';

type Propose = Sortie<'points.proposer'>;

interface AInscrire {
  readonly cle: string;
  readonly titre: string;
  readonly raison: string;
  /** Une source connue de l'hôte, ou le point tel quel. */
  readonly source:
    | SourceDePoint
    | { readonly genre: 'audit'; readonly id: string; readonly objet: 'demande' | 'conclusions' }
    | null;
  readonly point: PointPropose;
  readonly enTete: boolean;
}

const HABITUELS: readonly (PointPropose & { readonly mot: string; readonly raison: string })[] = [
  {
    mot: 'suites',
    titre: 'Suites données aux décisions',
    raison: 'habituel',
    nature: 'information',
    intervenant: 'Secrétariat',
    duree: 15,
  },
  {
    mot: 'questions diverses',
    titre: 'Questions diverses',
    raison: 'habituel, en dernier',
    nature: 'echange',
    intervenant: null,
    duree: 10,
  },
];

/** Ce que la vie de l'instance appelle et qui n'est pas encore inscrit, le plus pressant d'abord. */
function aInscrire({ points }: Seance, propose: Propose, aujourdHui: string, jour: string): AInscrire[] {
  const inscrit = (mot: string) => points.some(({ titre }) => enTri(titre).includes(mot));
  const { aApprouver } = propose;
  const approbation = aApprouver === null || inscrit('approbation') ? null : pointDApprobation(aApprouver.date);
  const version = aApprouver?.version ?? null;
  const { enRetard } = decisionsASuivre(propose.decisions, jour);
  return [
    ...(approbation === null
      ? []
      : [
          {
            cle: 'approbation',
            titre: approbation.titre,
            raison:
              version === null
                ? 'séance précédente tenue'
                : `version ${version.numero}${version.diffuseLe === null ? '' : ` diffusée le ${dateCourte(version.diffuseLe)}`}`,
            source: null,
            point: approbation,
            enTete: true,
          },
        ]),
    ...propose.audits.map((audit) => ({
      cle: `${audit.auditId} ${audit.objet}`,
      titre: audit.titre,
      raison: raisonDAudit(audit, aujourdHui),
      source: { genre: 'audit' as const, id: audit.auditId, objet: audit.objet },
      point: { ...audit, intervenant: audit.demandeur, duree: null },
      enTete: false,
    })),
    ...propose.points.map((point) => ({
      cle: point.id,
      titre: point.titre,
      raison: raisonDePoint(point),
      source: { genre: 'point' as const, id: point.id },
      point,
      enTete: false,
    })),
    ...enRetard.map((decision) => deDecision(decision, aujourdHui)),
    ...HABITUELS.filter(({ mot }) => !inscrit(mot) && !(mot === 'suites' && propose.aApprouver === null)).map(
      ({ raison, mot, ...point }) => ({ cle: mot, titre: point.titre, raison, source: null, point, enTete: false }),
    ),
  ];
}

const deDecision = (decision: Propose['decisions'][number], aujourdHui: string): AInscrire => ({
  cle: decision.id,
  titre: pointDeLaDecision(decision).titre,
  raison: raisonDeDecision(decision, aujourdHui),
  source: { genre: 'decision', id: decision.id },
  point: pointDeLaDecision(decision),
  enTete: false,
});

interface Proprietes {
  readonly seance: Seance;
  readonly propose: Propose;
  readonly aujourdHui: string;
}

/** Points proposés d'après la vie de l'instance : un geste les inscrit, et chacun dit d'où il vient. */
export function PointsProposes({ seance, propose, aujourdHui }: Proprietes) {
  const ajouter = useCommande('points.ajouter');
  const inscrire = useCommande('points.inscrire');
  const inscrireAudit = useCommande('audits.inscrire');
  const [toutes, setToutes] = useState(false);
  const { reunion, points } = seance;
  const presses = aInscrire(seance, propose, aujourdHui, reunion.date);
  const ouvertes = decisionsASuivre(propose.decisions, reunion.date).ouvertes.map((d) => deDecision(d, aujourdHui));
  if (presses.length === 0 && ouvertes.length === 0) return null;
  const prendre = ({ source, point, enTete }: AInscrire) => {
    const rang = enTete ? 1 : rangDAjout(points, point.titre);
    const { titre, nature, intervenant, duree } = point;
    const ou = { reunionId: reunion.id, rang };
    const geste = (): Promise<unknown> => {
      if (source === null) return ajouter.lancer({ ...ou, titre, nature, intervenant, duree });
      if (source.genre === 'audit') return inscrireAudit.lancer({ ...ou, id: source.id, objet: source.objet });
      return inscrire.lancer({ ...ou, source });
    };
    void geste().catch(direRefus());
  };
  return (
    <Bloc titre="Proposés pour l’ordre du jour">
      <ul className="liste liste-serree">
        {[...presses, ...(toutes ? ouvertes : [])].map((un) => (
          <li key={un.cle}>
            <Icone nom="cercle" />
            <span>
              {un.titre} <span className="note">{un.raison}</span>
            </span>
            <Bouton genre="discret" libelle={`Inscrire « ${un.titre} »`} surClic={() => prendre(un)}>
              Inscrire
            </Bouton>
          </li>
        ))}
      </ul>
      {ouvertes.length > 0 && (
        <Bouton genre="discret" icone={toutes ? 'haut' : 'bas'} surClic={() => setToutes(!toutes)}>
          {toutes
            ? 'Cacher les décisions ouvertes'
            : `Montrer ${pluriel(ouvertes.length, 'décision ouverte', 'décisions ouvertes')}`}
        </Bouton>
      )}
    </Bloc>
  );
}
