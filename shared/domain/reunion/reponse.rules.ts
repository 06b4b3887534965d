import { accord, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Personne } from '../annuaire/personne.schema.ts';
import { aVoixDeliberative } from '../instance/categories.data.ts';
import { etatSiege, titulaireLe } from '../instance/mandat.rules.ts';
import { calculerQuorum, type Quorum } from '../seance/quorum.rules.ts';
import type { Reponse, Seance, SiegeEnSeance } from '../seance/seance.schema.ts';

type SeanceConvoquee = Pick<Seance, 'instance' | 'parametres' | 'reunion' | 'sieges'>;

/** Un suppléé est présent par son suppléant : la séance ne connaît que des présences. */
const statutDe = ({ valeur }: Reponse) => (valeur === 'supplee' ? ('present' as const) : valeur);

/**
 * La séance telle que les réponses l'annoncent : chaque réponse y devient une présence, et rien d'autre. Le quorum et
 * les pouvoirs s'y contrôlent par les mêmes règles qu'en séance (R-060 à R-064).
 */
export const seancePrevue = <S extends SeanceConvoquee>(seance: S): S => ({
  ...seance,
  sieges: seance.sieges.map((siege) => ({
    ...siege,
    presence:
      siege.reponse === null
        ? null
        : {
            id: siege.id,
            statut: statutDe(siege.reponse),
            personneId: siege.reponse.valeur === 'supplee' ? siege.reponse.personneId : null,
            mandataireSiegeId: siege.reponse.mandataireSiegeId,
            delegation: null,
          },
  })),
});

/** Qui doit répondre : les sièges dont le titulaire est en fonctions le jour de la réunion. */
export const siegesConvoques = ({ sieges, reunion }: Pick<Seance, 'sieges' | 'reunion'>): SiegeEnSeance[] =>
  sieges.filter(({ mandats }) => etatSiege(mandats, reunion.date) === 'pourvu');

/** Le titulaire convoqué d'un siège. */
export const convoqueDe = ({ mandats }: SiegeEnSeance, date: string): Personne | null =>
  titulaireLe(mandats, date)?.personne ?? null;

/** Ce que les réponses laissent attendre du quorum. */
export interface QuorumPrevisionnel {
  /** Membres ayant voix annoncés présents, suppléés ou représentés. */
  readonly favorables: number;
  /** `null` : aucun quorum n'est exigé, ou il ne se calcule pas. */
  readonly requis: number | null;
  readonly etat: 'libre' | 'sans_membre' | 'non_requis' | 'atteint' | 'possible' | 'compromis';
  /** Membres dont on attend la réponse, avec ou sans voix. */
  readonly sansReponse: readonly SiegeEnSeance[];
  /** Combien de ceux-là ont voix délibérative : eux seuls peuvent encore faire le quorum. */
  readonly voixAttendues: number;
  /** « 8 favorables, il en faut 12 ; sans réponse : 9 » */
  readonly phrase: string;
  /** L'opération posée. */
  readonly arithmetique: string;
}

function etatPrevu({ etat, total, requis }: Quorum, attendues: number): QuorumPrevisionnel['etat'] {
  if (etat === 'libre' || etat === 'sans_membre' || etat === 'non_requis') return etat;
  if (total >= requis) return 'atteint';
  return total + attendues >= requis ? 'possible' : 'compromis';
}

/**
 * Quorum prévisionnel d'après les réponses (R-062 à R-064 ; R. 5311-40) : qui s'annonce présent, suppléé ou représenté,
 * combien il en faut, et de qui l'on attend encore une réponse. `compromis` : même si tous ceux qui n'ont pas répondu
 * venaient, il ne serait pas atteint. `libre` : cette instance n'a pas de quorum (R-002).
 */
export function quorumPrevisionnel(seance: SeanceConvoquee): QuorumPrevisionnel {
  const prevue = seancePrevue(seance);
  const quorum = calculerQuorum(prevue);
  const sansReponse = siegesConvoques(seance).filter(({ reponse }) => reponse === null);
  const avecVoix = sansReponse.filter(({ categorie }) => aVoixDeliberative(seance.instance.type, categorie)).length;
  const etat = etatPrevu(quorum, avecVoix);
  const requis = ['libre', 'sans_membre', 'non_requis'].includes(etat) ? null : quorum.requis;
  // Une instance libre ne distingue pas de voix (R-002).
  const sansVoix = etat === 'libre' ? 0 : sansReponse.length - avecVoix;
  const attente =
    sansReponse.length === 0
      ? 'tous ont répondu'
      : `sans réponse : ${sansReponse.length}${sansVoix === 0 ? '' : `, dont ${sansVoix} sans voix`}`;
  const favorables = `${quorum.total} ${accord(quorum.total, 'favorable', 'favorables')}`;
  const il = requis === null ? (etat === 'non_requis' ? ', quorum non requis' : '') : `, il en faut ${requis}`;
  const marge =
    etat === 'compromis' && requis !== null
      ? ` Même si les ${avecVoix} membres sans réponse venaient, il en manquerait ${requis - quorum.total - avecVoix}.`
      : etat === 'possible'
        ? ` Il en manque ${(requis ?? 0) - quorum.total}, sur ${pluriel(avecVoix, 'réponse attendue', 'réponses attendues')}.`
        : '';
  return {
    favorables: quorum.total,
    requis,
    etat,
    sansReponse,
    voixAttendues: avecVoix,
    phrase: typographier(`${favorables}${il} ; ${attente}`),
    arithmetique: typographier(`D’après les réponses. ${quorum.arithmetique}${marge}`),
  };
}
