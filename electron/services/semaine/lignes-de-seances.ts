import { aVoixDeliberative } from '#shared/domain/instance/categories.data.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { estLegere } from '#shared/domain/rencontre/rencontre.schema.ts';
import { quorumPrevisionnel, siegesConvoques } from '#shared/domain/reunion/reponse.rules.ts';
import { etatReunionLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { lignesDuRendu } from '#shared/domain/semaine/rendu-a-finir.rules.ts';
import { lignesDeReunionATenir } from '#shared/domain/semaine/reunion-a-tenir.rules.ts';
import type { LigneDeSemaine, ProchaineReunion } from '#shared/domain/semaine/semaine.schema.ts';
import type { Contexte } from '../contexte.ts';
import { oublierDes } from '../reunions/resumes.ts';

interface DUneSeance {
  readonly jour: string;
  readonly lignes: readonly LigneDeSemaine[];
  readonly prochaine: ProchaineReunion;
}

/** Ce que les notes et les mises de côté changent, aucune séance ne le lit. */
const SANS_EFFET: ReadonlySet<string> = new Set(['note_rapide', 'mise_de_cote']);

function quorumDe(seance: Seance): ProchaineReunion['quorum'] {
  const { type } = seance.instance;
  if (seance.reunion.etat !== 'convoquee' || siegesConvoques(seance).length === 0) return null;
  const { favorables, requis, voixAttendues, arithmetique } = quorumPrevisionnel(seance);
  const excuses = siegesConvoques(seance).filter(
    ({ reponse, categorie }) => reponse?.valeur === 'excuse' && aVoixDeliberative(type, categorie),
  );
  return { favorables, attendus: voixAttendues, excuses: excuses.length, requis, arithmetique };
}

/** La réunion au bandeau : nom, date, lieu, et ce que les réponses laissent attendre. */
function prochaineDe(seance: Seance): ProchaineReunion {
  const { id, date, heureDebut, lieu, etat, titre } = seance.reunion;
  return {
    id,
    nom: titre ?? nomCourt(seance.instance),
    date,
    heure: heureDebut,
    lieu,
    etat: etatReunionLibelle[etat].toLocaleLowerCase('fr'),
    quorum: estLegere(seance.instance.type) ? null : quorumDe(seance),
  };
}

/**
 * Ce que chaque séance dit à « Ma semaine », calculé par les règles sur la séance entière, puis gardé jusqu'à ce qu'on y
 * écrive : la même manière que les résumés de « Mon département ».
 */
export function createLignesDeSeances({ depots }: Pick<Contexte, 'depots'>) {
  const connues = new Map<string, DUneSeance>();
  return {
    lire(reunionId: string, jour: string): DUneSeance | null {
      const connue = connues.get(reunionId);
      if (connue?.jour === jour) return connue;
      const seance = depots.seances.lire(reunionId);
      if (seance === null) return null;
      // Une rencontre ne rappelle rien : ni convocation, ni mentions.
      const legere = estLegere(seance.instance.type) || seance.reunion.anterieure;
      const tenue = seance.reunion.etat === 'tenue';
      const lignes = legere ? [] : tenue ? lignesDuRendu(seance, jour) : lignesDeReunionATenir(seance, jour);
      const lue = { jour, lignes, prochaine: prochaineDe(seance) };
      connues.set(reunionId, lue);
      return lue;
    },
    /** À appeler après chaque opération, avec les lignes qu'elle a écrites. */
    oublier(lignes: readonly { readonly tbl: string; readonly ligne: string }[]): void {
      for (const { tbl, ligne } of lignes) {
        if (!SANS_EFFET.has(tbl)) oublierDes(connues, depots, tbl, ligne);
      }
    },
  };
}
export type LignesDeSeances = ReturnType<typeof createLignesDeSeances>;
