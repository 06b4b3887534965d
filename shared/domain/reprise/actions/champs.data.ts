import { nettoyerLigne, nettoyerTexte } from '#shared/text/nettoyage.ts';
import type { ChampDeCible, Lecture } from '../cible.types.ts';
import { type Cellule, texteDe } from '../classeur.schema.ts';
import { lireDateDeCellule } from '../lecture-date.rules.ts';
import { CHAMPS_DE_PARTS, montant } from './champs-de-parts.data.ts';
import { CHAMPS_DE_CONDUITE } from './champs-de-conduite.data.ts';
import { lireMontantDAction } from './montant.rules.ts';
import { lireEtat } from './etat.rules.ts';
import { lirePriorite } from './priorite.rules.ts';
import { lireCalendrier } from './calendrier.rules.ts';
import { lireRattachement } from '#shared/domain/feuille-de-route/rattachement.rules.ts';
import { lireBorne } from './periode.rules.ts';

const lireLigne = (cellule: Cellule): Lecture => ({ valeur: nettoyerLigne(texteDe(cellule)) || null });
const lireTexte = (cellule: Cellule): Lecture => ({ valeur: nettoyerTexte(texteDe(cellule)).trim() || null });

/** Ce que dit la colonne « Action » d'un axe ou d'un objectif qui n'en a pas encore. */
export const SANS_ACTION = '(sans action)';

function lireIntitule(cellule: Cellule): Lecture {
  const { valeur } = lireLigne(cellule);
  return { valeur: valeur !== null && /^\(?(?:sans|aucune) action\)?$/iu.test(valeur) ? SANS_ACTION : valeur };
}

function lireAnnee(cellule: Cellule): Lecture {
  const ecrit = nettoyerLigne(texteDe(cellule));
  if (ecrit === '') return { valeur: null };
  const annee = /^(?:20\d{2})$/u.exec(ecrit)?.[0];
  if (annee !== undefined) return { valeur: annee };
  const phrase = `« ${ecrit} » n’est pas une année. Exemple : 2026.`;
  return { valeur: null, remarque: { gravite: 'refus', phrase, propositions: [] } };
}

function lireAxeNational(cellule: Cellule): Lecture {
  const ecrit = nettoyerLigne(texteDe(cellule));
  if (ecrit === '' || lireRattachement(ecrit) !== null) return { valeur: ecrit || null };
  const phrase = `« ${ecrit} » n’est ni un des quatre axes nationaux, ni un des trois piliers d’avant 2024. L’axe n’y sera pas rattaché.`;
  return { valeur: null, remarque: { gravite: 'avis', phrase, propositions: [] } };
}

const titre = (mots: string): RegExp => new RegExp(`^(?:${mots})$`, 'u');
const QUI = '(?:pilote|porteur|responsable|referent|chefs? de file|pilotage)s?';

/** Les colonnes d'une feuille de route, telles qu'un tableau de suivi les titre. */
export const CHAMPS_D_ACTION: readonly ChampDeCible[] = [
  {
    id: 'numero',
    libelle: 'Numéro',
    titres: titre('(?:n|no|num|numero|ref|reference|code)(?: (?:de (?:l )?|d )?(?:action|fiche)s?)?'),
    lire: lireLigne,
  },
  {
    id: 'axe',
    libelle: 'Axe',
    titres: titre(
      '(?:axe|pilier|orientation|thematique|theme|volet|domaine)s?(?: (?:strategiques?|thematiques?|d intervention|du contrat(?: de ville)?))?',
    ),
    lire: lireLigne,
    repete: 'l’axe',
    fusionVaut: true,
  },
  {
    id: 'rattachement',
    libelle: 'Axe national',
    titres: titre('axe national(?: de rattachement)?|rattachement(?: national)?|pilier national|axe du civ'),
    lire: lireAxeNational,
  },
  {
    id: 'objectif',
    libelle: 'Objectif',
    titres: titre('(?:sous )?(?:objectif|enjeu)s?(?: (?:operationnels?|strategiques?|generaux|general|vises?))?'),
    lire: lireLigne,
    fusionVaut: true,
  },
  {
    id: 'intitule',
    libelle: 'Action',
    titres: titre(
      '(?:intitule|nom|titre|libelle|designation) (?:de (?:l |la )?|du |d )?(?:action|fiche(?: action)?|projet|operation)s?|intitule|actions?(?: (?:prevues?|proposees?|a mener))?|fiches? actions?|projets?|operations?|mesures?',
    ),
    lire: lireIntitule,
    repete: 'l’action',
    fusionVaut: true,
  },
  {
    id: 'pilote',
    libelle: 'Pilote',
    titres: titre(
      `(?:(?:nom|denomination|raison sociale) (?:de la structure|de l organisme|du |de l |des )?)?${QUI}(?: (?:(?:et|ou) )?${QUI})?(?: (?:de (?:l )?|du )?(?:action|projet)s?)?|structures? (?:pilotes?|porteuses?)|qui`,
    ),
    lire: lireTexte,
    fusionVaut: true,
  },
  { id: 'copilotes', libelle: 'Copilotes', titres: titre('co ?(?:pilote|porteur)s?'), lire: lireTexte },
  {
    id: 'partenaires',
    libelle: 'Partenaires',
    titres: titre('(?:partenaire|partenariat|acteur)s?(?: (?:associes?|mobilises?|impliques?|concernes?))?'),
    lire: lireTexte,
  },
  {
    id: 'quartiers',
    libelle: 'Quartiers',
    titres: titre(
      '(?:qpv|quartier|territoire|perimetre|lieu|localisation|secteur|geographie)s?(?: (?:prioritaires?|concernes?|vises?|cibles?|qpv|beneficiaires?))*',
    ),
    epreuve: (texte) => /\bQN\d{5}/u.test(texte),
    lire: lireTexte,
    fusionVaut: true,
  },
  {
    id: 'debut',
    libelle: 'Début',
    titres: titre(
      '(?:date )?(?:de |du )?(?:debut|demarrage|lancement)(?: previsionnel(?:le)?| prevue?| de l action)?|commence(?: le)?',
    ),
    lire: lireBorne('debut'),
    fusionVaut: true,
  },
  {
    id: 'fin',
    libelle: 'Fin',
    titres: titre(
      '(?:date )?(?:de )?(?:fin|cloture|achevement)(?: previsionnel(?:le)?| prevue?| de l action)?|termine(?: le)?',
    ),
    lire: lireBorne('fin'),
    fusionVaut: true,
  },
  {
    id: 'echeance',
    libelle: 'Échéance',
    titres: titre(
      '(?:echeance|echeancier|delai|date limite|date butoir|terme)s?(?: (?:prevue?s?|previsionnel(?:le)?s?))?',
    ),
    lire: lireBorne('fin'),
    fusionVaut: true,
  },
  {
    id: 'calendrier',
    libelle: 'Calendrier',
    titres: titre(
      '(?:calendrier|periode|planning|dates?)(?: (?:previsionnel(?:le)?s?|de (?:realisation|l action|mise en oeuvre)))?',
    ),
    donne: ['debut', 'fin'],
    lire: lireCalendrier,
    fusionVaut: true,
  },
  {
    id: 'etat',
    libelle: 'État',
    titres: titre(
      '(?:etat|statut|avancement|realisation|suivi|etat d avancement)(?: (?:de (?:l )?action|de realisation))?',
    ),
    lire: lireEtat,
    fusionVaut: true,
  },
  {
    id: 'etatMotif',
    libelle: 'Motif de l’état',
    titres: titre(
      'motif(?: de l etat)?|(?:difficulte|frein|blocage)s?(?: rencontree?s?)?|points? de (?:blocage|vigilance)',
    ),
    lire: lireLigne,
  },
  {
    id: 'etatDepuis',
    libelle: 'État depuis',
    titres: titre('(?:etat )?depuis(?: le)?'),
    lire: lireDateDeCellule,
  },
  { id: 'etapes', libelle: 'Étapes', titres: titre('(?:etape|jalon)s?'), lire: lireTexte },
  {
    id: 'priorite',
    libelle: 'Priorité',
    titres: titre('priorites?|niveau de priorite'),
    lire: lirePriorite,
    fusionVaut: true,
  },
  {
    id: 'constat',
    libelle: 'Constat',
    titres: titre('(?:constat|diagnostic|contexte|besoin|problematique)s?(?: identifies?)?'),
    lire: lireTexte,
  },
  {
    id: 'contenu',
    libelle: 'Contenu',
    titres: titre(
      '(?:description|contenu|descriptif|modalite|detail|presentation)s?(?: (?:de (?:l )?action|de mise en oeuvre))?',
    ),
    lire: lireTexte,
  },
  {
    id: 'publics',
    libelle: 'Publics',
    titres: titre('(?:public|beneficiaire)s?(?: (?:cibles?|vises?|concernes?))?'),
    lire: lireTexte,
  },
  {
    id: 'apports',
    libelle: 'Apports',
    titres: titre('apports?(?: de la politique de la ville)?|plus value'),
    lire: lireTexte,
  },
  {
    id: 'dispositifs',
    libelle: 'Dispositifs',
    titres: titre('dispositifs?(?: mobilises?)?'),
    lire: lireTexte,
  },
  {
    id: 'prochaineEtape',
    libelle: 'Prochaine étape',
    titres: titre('prochaines? etapes?|suites?(?: a donner)?|reste a faire|a faire'),
    lire: lireLigne,
  },
  {
    id: 'observations',
    libelle: 'Observations',
    titres: titre('(?:observation|commentaire|remarque|note|precision)s?'),
    lire: lireTexte,
  },
  {
    id: 'financeur',
    libelle: 'Financeur',
    titres: titre('(?:financeur|co ?financeur|financement)s?|sources? de financement|dispositif de financement'),
    lire: lireLigne,
  },
  {
    id: 'nature',
    libelle: 'Nature des crédits',
    titres: titre('(?:nature|type|origine)s? (?:des? |du )?(?:credit|financement)s?|nature|credits'),
    lire: lireLigne,
  },
  { id: 'annee', libelle: 'Année', titres: titre('annee|exercice|millesime'), lire: lireAnnee },
  ...CHAMPS_DE_PARTS,
  {
    id: 'demande',
    libelle: 'Demandé',
    titres: montant(
      '(?:montants? |subventions? |financements? )?(?:demande|sollicite|prevu|previsionnel)e?s?|montant|budget(?: previsionnel)?',
    ),
    lire: lireMontantDAction,
  },
  {
    id: 'accorde',
    libelle: 'Accordé',
    titres: montant(
      '(?:montants? |subventions? |financements? )?(?:accorde|attribue|notifie|obtenu|valide|retenu)e?s?',
    ),
    lire: lireMontantDAction,
  },
  {
    id: 'paye',
    libelle: 'Payé',
    titres: montant('(?:montants? |subventions? )?(?:paye|verse|mandate)e?s?'),
    lire: lireMontantDAction,
  },
  {
    id: 'dauphin',
    libelle: 'Dossier Dauphin',
    titres: titre('(?:n |numero )?(?:de )?(?:dossier )?dauphin'),
    lire: lireLigne,
  },
  ...CHAMPS_DE_CONDUITE,
];
