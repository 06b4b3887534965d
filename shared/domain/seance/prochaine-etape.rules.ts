import { decomposer, jourDeLaSemaine } from '#shared/dates/date-civile.ts';
import { dateLongue, distanceAuJour, heureFr, jourEtMois, JOURS } from '#shared/dates/format.ts';
import { ferieLe } from '#shared/dates/jours-feries.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { estEcrite, instantEnClair, participationDe } from '../ecrite/ecrite.rules.ts';
import { regimeDe } from '../instance/profil.rules.ts';
import { ARTICLE_DE_CONVOCATION } from '../instance/textes.rules.ts';
import { datesDeConvocation, type TroisDates, urgenceInvoquee } from '../reunion/convocation.rules.ts';
import { delaiDeLaSeance } from '../reunion/delai.rules.ts';
import { etapeDuRendu } from '../rendu/etape-du-rendu.rules.ts';
import { quorumPrevisionnel } from '../reunion/reponse.rules.ts';
import type { Seance } from './seance.schema.ts';
import { articleDeLaSeconde } from './seconde-convocation.rules.ts';

/** Le geste qui fait avancer la réunion. */
export interface Geste {
  readonly cle:
    | 'ecrire_ordre_du_jour'
    | 'convoquer'
    | 'ouvrir'
    | 'saisir_apres_coup'
    | 'lever'
    | 'completer_proces_verbal'
    | 'produire_proces_verbal'
    | 'suivre_compte_rendu'
    | 'convoquer_de_nouveau'
    | 'relancer'
    | 'voter_par_ecrit'
    | 'fixer_la_date';
  readonly libelle: string;
}

export interface ProchaineEtape {
  readonly phrase: string;
  readonly precision: string | null;
  readonly article: string | null;
  readonly geste: Geste | null;
  /** Les trois dates, quand un délai légal court. */
  readonly dates: TroisDates | null;
  /** Une date limite est passée : le seul cas qui se montre en rouge. */
  readonly depassee: boolean;
}

const etape = (phrase: string, plus: Partial<ProchaineEtape> = {}): ProchaineEtape => ({
  article: null,
  geste: null,
  dates: null,
  depassee: false,
  ...plus,
  phrase: typographier(phrase),
  precision: plus.precision ? typographier(plus.precision) : null,
});

/** « Le 7 est un samedi : la limite recule au vendredi. » ; `null` si elle ne recule pas. */
function recul({ limite, limiteDuTexte }: TroisDates, departement: string): string | null {
  if (limite === limiteDuTexte) return null;
  const ferie = ferieLe(limiteDuTexte, departement);
  const pourquoi = ferie ? `férié (${ferie.libelle})` : `un ${JOURS[jourDeLaSemaine(limiteDuTexte)]}`;
  return `Le ${decomposer(limiteDuTexte).jour} est ${pourquoi} : la limite recule au ${jourEtMois(limite)}.`;
}

function convoquer(seance: Seance, aujourdHui: string): ProchaineEtape {
  const { instance, reunion, points } = seance;
  const delai = delaiDeLaSeance(seance);
  const dates = datesDeConvocation(seance, aujourdHui);
  if (reunion.date < aujourdHui) {
    const geste = { cle: 'saisir_apres_coup', libelle: 'Saisir la séance' } as const;
    return etape(`Réunion du ${dateLongue(reunion.date)} passée : séance à saisir, ou réunion à reporter.`, { geste });
  }
  const tardive = aujourdHui > dates.limite;
  const depassee = tardive && !urgenceInvoquee(seance);
  const article = delai.article;
  if (points.every(({ etat }) => etat === 'retire')) {
    const geste = { cle: 'ecrire_ordre_du_jour', libelle: 'Inscrire un point' } as const;
    const precision = quiFixeLOrdreDuJour(seance);
    return etape('Ordre du jour à écrire, puis convocations à faire partir.', {
      geste,
      dates,
      depassee,
      article,
      precision,
    });
  }
  const geste = { cle: 'convoquer', libelle: 'Produire la convocation' } as const;
  const source = `${delai.libelle}.`;
  if (tardive && !depassee) {
    const precision = `${source} L’urgence invoquée est imprimée à la convocation et au procès-verbal.`;
    return etape('Convocations à faire partir sans attendre, en urgence.', { precision, article, geste, dates });
  }
  if (depassee) {
    const precision = delai.suppletif
      ? `${source} Invoquer l’urgence, ou reporter la réunion.`
      : `${source} Reporter la réunion, ou passer outre.`;
    return etape(`Convocations à faire partir : elles devaient être reçues le ${jourEtMois(dates.limite)}.`, {
      precision,
      article,
      geste,
      dates,
      depassee,
    });
  }
  const precision = [source, recul(dates, instance.departementCode)].filter((phrase) => phrase !== null).join(' ');
  return etape(`Convocations à faire partir : elles doivent être reçues le ${jourEtMois(dates.limite)} au plus tard.`, {
    precision,
    article,
    geste,
    dates,
  });
}

/** Ce que les réponses annoncent, dès qu’une est notée ; la relance, quand le quorum en dépend. */
function attendre(seance: Seance): Pick<ProchaineEtape, 'geste' | 'precision'> {
  if (seance.sieges.every(({ reponse }) => reponse === null)) return { geste: null, precision: null };
  const { phrase, etat, sansReponse } = quorumPrevisionnel(seance);
  const relance = etat === 'possible' && sansReponse.length > 0;
  const geste = relance ? ({ cle: 'relancer', libelle: `Relancer les ${sansReponse.length}` } as const) : null;
  return { geste, precision: `Réponses : ${phrase}.` };
}

function tenir(seance: Seance, aujourdHui: string): ProchaineEtape {
  const { reunion } = seance;
  const quand = `${dateLongue(reunion.date)} à ${heureFr(reunion.heureDebut)}`;
  if (reunion.date < aujourdHui) {
    const geste = { cle: 'saisir_apres_coup', libelle: 'Saisir la séance' } as const;
    return etape(`Réunion du ${dateLongue(reunion.date)} passée : séance à saisir.`, { geste });
  }
  const attente = attendre(seance);
  const ouvrir = { cle: 'ouvrir', libelle: 'Ouvrir la séance' } as const;
  return etape(`Réunion le ${quand}, ${distanceAuJour(reunion.date, aujourdHui)}.`, {
    ...attente,
    geste: reunion.date === aujourdHui ? ouvrir : attente.geste,
  });
}

/** Un vote écrit ne se convoque ni ne se lève : il s’ouvre, se suit et se clôt à son heure. */
function voterParEcrit(seance: Seance): ProchaineEtape {
  const { etat, ecriteDebut, ecriteFin } = seance.reunion;
  const { recus, base } = participationDe(seance);
  const cle = 'voter_par_ecrit';
  if (etat !== 'ouverte')
    return etape(`Vote écrit à préparer : il s’ouvre le ${instantEnClair(ecriteDebut ?? '')}.`, {
      geste: { cle, libelle: 'Préparer le vote' },
    });
  const fin = ecriteFin === null ? '' : `, à clore au plus tôt le ${instantEnClair(ecriteFin)}`;
  return etape(`Vote écrit ouvert : ${pluriel(recus, 'vote reçu', 'votes reçus')} sur ${base} membres${fin}.`, {
    geste: { cle, libelle: 'Suivre le vote' },
  });
}

function rendre(seance: Seance, aujourdHui: string): ProchaineEtape {
  const { phrase, bref: _bref, ton: _ton, ...plus } = etapeDuRendu(seance, aujourdHui);
  return etape(phrase, plus);
}

/** Qui fixe l’ordre du jour, et son texte ; rien pour une instance libre : aucun texte ne le dit. */
function quiFixeLOrdreDuJour({ instance }: Pick<Seance, 'instance'>): string | null {
  const regime = regimeDe(instance);
  const article = ARTICLE_DE_CONVOCATION[regime];
  const qui = regime === 'CRPA' ? 'La présidence fixe' : 'Les présidents fixent';
  return article === null ? null : `${qui} l’ordre du jour (${article}).`;
}

/** La prochaine étape d’une réunion : une phrase, sa raison, le texte, le geste, et les dates quand un délai court. */
export function prochaineEtape(seance: Seance, aujourdHui: string): ProchaineEtape {
  const { etat, ouverteA, convocation, anterieure } = seance.reunion;
  if (anterieure) return etape('Réunion antérieure, reprise d’avant le fichier : rien n’y est contrôlé.');
  const aVenir = etat === 'brouillon' || etat === 'convoquee' || etat === 'ouverte';
  if (aVenir && estEcrite(seance.reunion)) return voterParEcrit(seance);
  switch (etat) {
    case 'brouillon':
      return convoquer(seance, aujourdHui);
    case 'convoquee':
      return tenir(seance, aujourdHui);
    case 'ouverte': {
      const depuis = ouverteA === null ? '' : ` à ${heureFr(ouverteA)}`;
      return etape(`Séance ouverte${depuis} : la lever une fois l’ordre du jour épuisé.`, {
        geste: { cle: 'lever', libelle: 'Lever la séance' },
      });
    }
    case 'tenue':
      return rendre(seance, aujourdHui);
    case 'sans_quorum':
      if (seance.seconde !== null)
        return etape(`Restée sans quorum : la seconde réunion la reprend le ${dateLongue(seance.seconde.date)}.`, {
          article: articleDeLaSeconde(seance),
        });
      return etape('Seconde convocation à adresser : même ordre du jour, sans condition de quorum.', {
        precision: 'Elle doit dire qu’aucun quorum ne sera exigé.',
        article: articleDeLaSeconde(seance),
        geste: convocation === 1 ? { cle: 'convoquer_de_nouveau', libelle: 'Convoquer de nouveau' } : null,
      });
    case 'reportee':
      return etape('Réunion reportée : sa nouvelle date est à fixer.', {
        precision: 'L’ordre du jour et les pièces sont gardés.',
        geste: { cle: 'fixer_la_date', libelle: 'Fixer la nouvelle date' },
      });
    case 'annulee':
      return etape('Réunion annulée : rien à faire.', {
        precision: seance.reunion.motifReport === null ? null : `Motif : ${seance.reunion.motifReport}.`,
      });
  }
}
