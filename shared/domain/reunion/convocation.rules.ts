import { nomDuRendu } from '../rendu/forme.rules.ts';
import { ajouterJours, joursEntre } from '#shared/dates/date-civile.ts';
import { dateBreve } from '#shared/dates/format.ts';
import { reculerAuJourOuvre } from '#shared/dates/jours-feries.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../constat.ts';
import { ficheJuridique } from '../instance/acte.rules.ts';
import { REGLES } from '../instance/profil.data.ts';
import { profilDe, type Regle, regimeDe } from '../instance/profil.rules.ts';
import { ARTICLE_A_DISTANCE, ARTICLE_DE_CONVOCATION } from '../instance/textes.rules.ts';
import { etatSiege } from '../instance/mandat.rules.ts';
import { articleDeLaSeconde } from '../seance/seconde-convocation.rules.ts';
import type { Seance } from '../seance/seance.schema.ts';
import { controlerAccords } from './accord.rules.ts';
import { DELAI_SUPPLETIF, type Delai, delaiDeLaSeance, estBureauDuCrefop } from './delai.rules.ts';
import { controlerDocuments } from './documents-necessaires.rules.ts';
import { dateDuJalon } from './jalons.rules.ts';
import { receptionDe } from './reception.rules.ts';
import type { Reunion } from './reunion.schema.ts';

export interface Jalon {
  readonly nom: 'conseille' | 'prudent' | 'limite';
  /** « conseillé 25 févr. » */
  readonly libelle: string;
  readonly date: string;
  readonly etat: 'passe' | 'aujourdhui' | 'a_venir';
}

export interface TroisDates {
  readonly conseille: string;
  readonly prudent: string;
  /** Dernier jour ouvré où la convocation peut être reçue. */
  readonly limite: string;
  /** Dernier jour au regard du texte, ouvré ou non. */
  readonly limiteDuTexte: string;
  readonly jalons: readonly [Jalon, Jalon, Jalon];
}

const JALONS = { conseille: 'conseillé', prudent: 'prudent', limite: 'limite' } as const;

/** Le jalon d’usage de l’envoi (R-044), là où aucune instance n’est encore connue. */
const ENVOI_D_USAGE: Pick<Regle<number>, 'valeur' | 'source'> = {
  valeur: REGLES.jalonEnvoi.parDefaut.CT.valeur,
  source: 'texte',
};

/**
 * Les trois dates où faire partir les convocations : conseillée (J-15, ou le jalon réglé : R-044), prudente (J-7) et
 * limite, où elles doivent être **reçues** (J-5, ou le délai du règlement intérieur). Chacune recule au jour ouvré, jours
 * fériés du département compris. Un délai plus long que cinq jours avance les deux premières d’autant.
 */
export function troisDates(
  {
    envoi = ENVOI_D_USAGE,
    ...ou
  }: {
    date: string;
    departement: string;
    delai: Pick<Delai, 'jours'>;
    envoi?: Pick<Regle<number>, 'valeur' | 'source'>;
  },
  aujourdHui: string,
): TroisDates {
  const { date, departement, delai } = ou;
  const avant = (jours: number) => reculerAuJourOuvre(ajouterJours(date, -jours), departement);
  const limite = avant(delai.jours);
  const marge = Math.max(0, delai.jours - DELAI_SUPPLETIF);
  const auPlusTot = avant(7 + marge);
  const conseille = dateDuJalon(ou, envoi) ?? auPlusTot;
  // Un jalon réglé tard repousse la date prudente, jamais la limite.
  const dates = { conseille, prudent: conseille > auPlusTot ? conseille : auPlusTot, limite };
  const jalon = (nom: Jalon['nom']): Jalon => ({
    nom,
    libelle: `${JALONS[nom]} ${dateBreve(dates[nom])}`,
    date: dates[nom],
    etat: dates[nom] < aujourdHui ? 'passe' : dates[nom] === aujourdHui ? 'aujourdhui' : 'a_venir',
  });
  return {
    ...dates,
    limiteDuTexte: ajouterJours(date, -delai.jours),
    jalons: [jalon('conseille'), jalon('prudent'), jalon('limite')],
  };
}

/** Les trois dates de la réunion d’une séance, son délai et son jalon d’envoi lus dans le profil. */
export const datesDeConvocation = (
  seance: Pick<Seance, 'instance' | 'parametres' | 'reunion'>,
  aujourdHui: string,
): TroisDates =>
  troisDates(
    {
      date: seance.reunion.date,
      departement: seance.instance.departementCode,
      delai: delaiDeLaSeance(seance),
      envoi: profilDe(seance, seance.reunion.date).jalonEnvoi,
    },
    aujourdHui,
  );

/** Jours entre la réception et la réunion ; sans date de réception, celle de l’envoi (courriel) ; `null` avant l’envoi. */
export function delaiObserve({
  date,
  convoqueeLe,
  recueLe,
}: Pick<Reunion, 'date' | 'convoqueeLe' | 'recueLe'>): number | null {
  const reception = recueLe ?? convoqueeLe;
  return reception === null ? null : joursEntre(reception, date);
}

/** Jours qu’a eus le membre, de la réception notée ou présumée ; pour le bureau du CREFOP, de l’envoi (R-041, R-217). */
function delaiDonne(seance: Seance): { readonly jours: number; readonly depuis: string } | null {
  const { date, convoqueeLe } = seance.reunion;
  const reception = receptionDe(seance);
  if (reception === null || convoqueeLe === null)
    return reception && { jours: joursEntre(reception.date, date), depuis: 'reçue' };
  if (estBureauDuCrefop(seance.instance)) return { jours: joursEntre(convoqueeLe, date), depuis: 'envoyée' };
  const depuis = reception.presumee && reception.date !== convoqueeLe ? 'reçue, acheminement compris,' : 'reçue';
  return { jours: joursEntre(reception.date, date), depuis };
}

/**
 * Une urgence motivée lève le délai de R. 133-8 ; celui d’un règlement intérieur, seulement s’il le dit (R-041) ; jamais
 * celui du bureau du CREFOP.
 */
export function urgenceInvoquee(seance: Pick<Seance, 'instance' | 'parametres' | 'reunion'>): boolean {
  if (estBureauDuCrefop(seance.instance)) return false;
  const { urgenceLeveLeDelai } = profilDe(seance, seance.reunion.date);
  return seance.reunion.motifUrgence !== null && (delaiDeLaSeance(seance).suppletif || urgenceLeveLeDelai.valeur);
}

/** R-041 : délai observé, ou date limite passée sans envoi. */
function controlerDelai(seance: Seance, aujourdHui: string): Constat[] {
  const { reunion } = seance;
  const delai = delaiDeLaSeance(seance);
  const dire = (gravite: Constat['gravite'], phrase: string): Constat[] => [
    { code: 'R-041', gravite, phrase: typographier(phrase), article: delai.article, ou: reunion.id },
  ];
  // Une instance libre ne suit pas R. 133-8 : son règlement y est libre de son délai (R-002).
  const court: Constat[] =
    !delai.suppletif && delai.jours < DELAI_SUPPLETIF && regimeDe(seance.instance) !== 'libre'
      ? dire(
          'attention',
          `Le règlement intérieur prévoit ${pluriel(delai.jours, 'jour', 'jours')}, moins que les cinq de R. 133-8.`,
        )
      : [];
  const observe = delaiDonne(seance);
  const urgence = urgenceInvoquee(seance);
  if (observe !== null) {
    if (observe.jours >= delai.jours) return court;
    const recue = `Convocation ${observe.depuis} ${pluriel(Math.max(0, observe.jours), 'jour', 'jours')} avant la réunion, pour ${delai.jours} au moins`;
    return [
      ...court,
      ...(urgence
        ? dire(
            'information',
            `${recue}. Urgence invoquée, imprimée au ${nomDuRendu(seance)} : ${reunion.motifUrgence}.`,
          )
        : dire('attention', delai.suppletif ? `${recue}, sauf urgence à motiver.` : `${recue}.`)),
    ];
  }
  if (reunion.etat !== 'brouillon') return court;
  const { limite } = datesDeConvocation(seance, aujourdHui);
  if (aujourdHui <= limite || urgence) return court;
  return [...court, ...dire('attention', `La convocation devait être reçue le ${dateBreve(limite)} au plus tard.`)];
}

/** R-043 : ce sans quoi une convocation ne convoque pas. */
function controlerContenu(seance: Seance): Constat[] {
  const { instance, reunion, points } = seance;
  const regime = regimeDe(instance);
  const convoque = estBureauDuCrefop(instance) ? 'R. 6123-3-15' : ARTICLE_DE_CONVOCATION[regime];
  const dire = (gravite: Constat['gravite'], phrase: string, article: string | null): Constat => ({
    code: 'R-043',
    gravite,
    phrase,
    article,
    ou: reunion.id,
  });
  const constats: Constat[] = [];
  if (points.every(({ etat }) => etat === 'retire')) {
    constats.push(dire('bloquant', 'L’ordre du jour est vide : inscrivez au moins un point.', convoque));
  }
  if (reunion.modalite !== 'distance' && reunion.lieu === null) {
    constats.push(dire('bloquant', 'Indiquez où se tient la réunion.', convoque));
  }
  if (reunion.modalite !== 'salle' && reunion.lienVisio === null) {
    constats.push(dire('attention', 'Le lien de la visioconférence n’est pas indiqué.', ARTICLE_A_DISTANCE[regime]));
  }
  // Seul un comité du code du travail justifie de se réunir à distance.
  if (regime === 'CT' && reunion.modalite === 'distance' && reunion.circonstances === null) {
    const phrase = `Indiquez les circonstances qui justifient une réunion entièrement à distance : le ${nomDuRendu(seance)} les imprime.`;
    constats.push({ ...dire('attention', phrase, 'R. 5311-42'), code: 'R-213' });
  }
  return constats;
}

/** R-040 : la convocation est conjointe ; chaque coprésidence doit avoir son titulaire, ou l’acte dit pourquoi il n’a qu’une signature. */
function controlerPresidents({ reunion, sieges, instance }: Seance): Constat[] {
  const regime = regimeDe(instance);
  if (regime !== 'CT' && regime !== 'CREFOP') return [];
  const article = ARTICLE_DE_CONVOCATION[regime];
  if (reunion.motifSignature !== null) {
    const phrase = `Signée du seul représentant de l’État, et l’acte le dit : ${reunion.motifSignature}.`;
    return [{ code: 'R-040', gravite: 'information', phrase: typographier(phrase), article, ou: null }];
  }
  const pourvus = sieges.filter(
    ({ categorie, mandats }) => categorie === 'P' && etatSiege(mandats, reunion.date) === 'pourvu',
  );
  const manque = [
    pourvus.some(({ college }) => college === 'etat')
      ? null
      : 'Le représentant de l’État qui copréside n’est pas nommé',
    pourvus.some(({ college }) => college !== 'etat') ? null : 'Aucun coprésident des collectivités n’est nommé',
  ];
  return manque
    .filter((phrase) => phrase !== null)
    .map((phrase) => ({
      code: 'R-040',
      gravite: 'attention' as const,
      phrase: typographier(
        `${phrase} : la convocation est conjointe. Nommez-le, ou dites pourquoi un seul président signe.`,
      ),
      article,
      ou: null,
    }));
}

/** R-046 : le texte ne met aucun intervalle entre les deux convocations ; le délai ordinaire se rappelle quand même. */
const controlerSeconde = ({ reunion, premiere, ...seance }: Seance): Constat[] =>
  reunion.convocation === 1
    ? []
    : [
        {
          code: 'R-046',
          gravite: 'information',
          phrase: typographier(
            `Seconde convocation${premiere === null ? '' : `, après la réunion du ${dateBreve(premiere.date)}`} : aucun intervalle n’est imposé entre les deux.`,
          ),
          article: articleDeLaSeconde({ ...seance, reunion }),
          ou: reunion.id,
        },
      ];

/**
 * Contrôle une convocation avant de l’envoyer, ou après : contenu (R-043, R-213), présidents (R-040), accord sur l’ordre
 * du jour (R-216), délai (R-041) et documents (R-041, R-043, R-217), seconde convocation (R-046), et une seule ligne calme pour la fiche juridique (R-050, R-201). Seul R-043 bloque.
 */
export function controlerConvocation(seance: Seance, aujourdHui: string): readonly Constat[] {
  const fiche = ficheJuridique(seance.instance, seance.actes, seance.departements);
  const ligneCalme: Constat[] =
    fiche.manquants.length === 0
      ? []
      : [{ code: 'R-201', gravite: 'information', phrase: fiche.phrase, article: null, ou: seance.instance.id }];
  return [
    ...controlerContenu(seance),
    ...controlerPresidents(seance),
    ...controlerAccords(seance),
    ...controlerDelai(seance, aujourdHui),
    ...controlerDocuments(seance, delaiDeLaSeance(seance), urgenceInvoquee(seance)),
    ...controlerSeconde(seance),
    ...ligneCalme,
  ];
}
