import type { NomIcone } from '#renderer/ui/icone/traces.tsx';
import { ENTREES, ENTREES_BASSES } from '../coque/entrees.ts';

/** Ce que la palette fait elle-même, sans ouvrir d'écran. */
export type GesteFait = `faire:${'sauvegarder' | 'profil' | 'annuler' | 'retablir' | 'imprimer' | 'fenetre'}`;

/** Un geste de la palette : il mène à une adresse, ou se fait sur-le-champ. */
export interface GesteDePalette {
  /** Une adresse, un `GesteFait`. */
  readonly id: string;
  readonly libelle: string;
  readonly icone: NomIcone;
  /** Les autres mots par quoi on le cherche. */
  readonly mots?: string;
  /** À droite, à voix basse. */
  readonly note?: string;
}

/**
 * Ce qui se fait de partout par Ctrl+K, dans l'ordre où la palette le propose. Un geste se fait (`faire:…`), ou ouvre son
 * dialogue prêt à taper : un mot de l'adresse (« ?creer »), que l'écran lit une fois. Un geste, une ligne.
 */
export const GESTES: readonly GesteDePalette[] = [
  { id: '/reunions?creer', libelle: 'Nouvelle réunion', icone: 'plus', mots: 'créer convoquer date séance comité' },
  {
    id: '/instances?creer',
    libelle: 'Créer une instance',
    icone: 'plus',
    mots: 'nouvelle clpe cdpe crpe comité local départemental régional commission copil financeurs',
  },
  {
    id: '/reunions?rencontre',
    libelle: 'Noter une autre réunion ou rencontre',
    icone: 'plus',
    mots: 'créer nouvelle participation invité rendez-vous externe',
  },
  {
    id: '/annuaire?creer',
    libelle: 'Créer une personne',
    icone: 'plus',
    mots: 'nouvelle contact membre ajouter annuaire',
  },
  {
    id: '/annuaire/structures?creer',
    libelle: 'Créer une structure',
    icone: 'plus',
    mots: 'nouvelle organisme association opérateur employeur',
  },
  {
    id: '/conventions?creer',
    libelle: 'Ouvrir une convention',
    icone: 'plus',
    mots: 'créer nouvelle o2r objectifs subvention',
  },
  {
    id: '/contrats?creer',
    libelle: 'Ouvrir une feuille de route',
    icone: 'plus',
    mots: 'créer nouvelle plan d’action axes fiches action contrat',
  },
  {
    id: '/contrats?fiche',
    libelle: 'Créer une fiche action',
    icone: 'plus',
    mots: 'nouvelle action ajouter',
    note: 'dans sa feuille de route',
  },
  {
    id: '/contrats?suivre',
    libelle: 'Suivre un contrat de ville',
    icone: 'piles',
    mots: 'ajouter créer quartiers qpv engagements 2030',
  },
  {
    id: '/conventions/appels?creer',
    libelle: 'Ouvrir un appel à manifestation d’intérêt',
    icone: 'plus',
    mots: 'créer nouvel ami lancer',
  },
  { id: '/dispositifs?creer', libelle: 'Ajouter un dispositif au catalogue', icone: 'plus', mots: 'créer nouveau' },
  {
    id: '/recherche',
    libelle: 'Chercher dans tout le fichier',
    icone: 'chercher',
    mots: 'recherche trouver texte mots pièces opérateurs',
  },
  {
    id: '/reunions?quand=a-venir',
    libelle: 'Voir les réunions à venir',
    icone: 'bulle',
    mots: 'convocations ordre du jour prochaines',
  },
  {
    id: '/reunions?quand=passees',
    libelle: 'Voir les séances tenues',
    icone: 'bulle',
    mots: 'pv procès-verbal procès-verbaux quorum votes présence émargement relevé',
  },
  {
    id: '/decisions?etat=retard',
    libelle: 'Voir les décisions en retard',
    icone: 'alerte',
    mots: 'actions échéances dépassées relancer',
  },
  {
    id: '/annuaire/designations',
    libelle: 'Voir les désignations',
    icone: 'fait',
    mots: 'référents délégués du préfet',
  },
  {
    id: '/annuaire/eq2030',
    libelle: 'Ouvrir Entrepreneuriat Quartiers 2030 (EQ2030)',
    icone: 'piles',
    mots: 'citéslab bpifrance',
  },
  { id: '/annuaire/verification', libelle: 'Vérifier l’annuaire', icone: 'personne', mots: 'contacts à jour veille' },
  { id: '/annuaire/structures', libelle: 'Voir les structures', icone: 'anneaux', mots: 'organismes associations' },
  {
    id: '/elections',
    libelle: 'Renouveler après une élection',
    icone: 'personnes',
    mots: 'élus mandats municipales départementales',
  },
  { id: '/dispositifs', libelle: 'Ouvrir le catalogue des dispositifs', icone: 'piles', mots: 'aides mesures cej' },
  {
    id: '/conventions/appels',
    libelle: 'Ouvrir les appels à manifestation d’intérêt (AMI)',
    icone: 'anneaux',
    mots: 'candidatures instruction créer lancer',
  },
  {
    id: '/conventions/zones-blanches',
    libelle: 'Voir les zones blanches O2R',
    icone: 'carte',
    mots: 'couverture territoires',
  },
  {
    id: '/conventions/region',
    libelle: 'Voir les conventions de la région',
    icone: 'anneaux',
    mots: 'grand est bilan dreets',
  },
  {
    id: '/documents?produire',
    libelle: 'Produire un document',
    icone: 'word',
    mots: 'word modèle galerie pv convocation procès-verbal émargement chevalets arrêté',
  },
  {
    id: '/documents/produits',
    libelle: 'Voir les documents produits',
    icone: 'document',
    mots: 'registre sortis word',
  },
  { id: '/corrections', libelle: 'Reprendre les corrections d’un Word', icone: 'word', mots: 'cabinet relecture pv' },
  {
    id: '/annuaire/reprendre',
    libelle: 'Reprendre un tableau',
    icone: 'tableau',
    mots: 'importer excel csv coller annuaire',
  },
  {
    id: '/feuilles-de-route/reprendre',
    libelle: 'Reprendre une feuille de route',
    icone: 'tableau',
    mots: 'importer excel fiches action',
  },
  {
    id: '/contrats/reprendre',
    libelle: 'Reprendre une programmation',
    icone: 'tableau',
    mots: 'importer dauphin excel projets',
  },
  {
    id: '/reunions?reprendre',
    libelle: 'Reprendre des réunions antérieures',
    icone: 'piece',
    mots: 'importer anciens pv archives dossier',
  },
  ...[...ENTREES, ...ENTREES_BASSES].map(({ racine, nom, icone }) => ({
    id: racine,
    libelle: `Aller à ${nom}`,
    icone,
    mots: 'ouvrir voir',
  })),
  {
    id: '/departement?alertes',
    libelle: 'Voir les alertes du département',
    icone: 'alerte',
    mots: 'écart chute manque périmé retard',
  },
  {
    id: '/departement/region',
    libelle: 'Voir ma région, département par département',
    icone: 'carte',
    mots: 'dreets sgar tableau de bord',
  },
  {
    id: '/reglages/seuils',
    libelle: 'Régler les seuils des alertes',
    icone: 'reglages',
    mots: 'usages mois points',
  },
  {
    id: 'faire:sauvegarder',
    libelle: 'Sauvegarder maintenant',
    icone: 'reglages',
    mots: 'copie sauvegarde sécurité',
  },
  {
    id: '/reglages/sauvegardes',
    libelle: 'Voir les sauvegardes, en restaurer une',
    icone: 'reglages',
    mots: 'copies second dossier revenir réglages',
  },
  {
    id: 'faire:annuler',
    libelle: 'Annuler le dernier geste',
    icone: 'annuler',
    mots: 'défaire revenir',
    note: 'Ctrl Z',
  },
  { id: 'faire:retablir', libelle: 'Rétablir le geste annulé', icone: 'retablir', mots: 'refaire', note: 'Ctrl Y' },
  { id: 'faire:imprimer', libelle: 'Imprimer cet écran', icone: 'imprimer', mots: 'papier pdf', note: 'Ctrl P' },
  { id: 'faire:fenetre', libelle: 'Ouvrir une autre fenêtre', icone: 'sortante', mots: 'nouvelle seconde écran' },
  {
    id: '/reglages/emetteurs',
    libelle: 'Régler les émetteurs et le bloc-marque',
    icone: 'reglages',
    mots: 'signataires logo en-tête préfecture marianne',
  },
  { id: '/reglages/modeles', libelle: 'Régler les modèles Word', icone: 'reglages', mots: 'charte document type' },
  {
    id: '/reglages/conventions',
    libelle: 'Régler les conventions',
    icone: 'reglages',
    mots: 'seuils paramètres surcompensation',
  },
  {
    id: '/reglages/apparence',
    libelle: 'Régler mon nom et l’apparence',
    icone: 'reglages',
    mots: 'sombre clair moi thème auteur',
  },
  {
    id: '/reglages/fichier',
    libelle: 'Régler le fichier de travail',
    icone: 'reglages',
    mots: 'dossier département taille',
  },
  {
    id: '/reglages/fichier?formation',
    libelle: 'Faire une copie pour la formation',
    icone: 'personnes',
    mots: 'fichier d’entraînement anonymiser anonyme apprendre exercice démonstration former',
  },
  { id: '/reglages/corbeille', libelle: 'Ouvrir la corbeille', icone: 'corbeille', mots: 'supprimé restaurer rendre' },
  { id: '/fichiers?choisir', libelle: 'Ouvrir un autre fichier', icone: 'dossier', mots: 'changer nouveau récents' },
  {
    id: '/donnees-personnelles',
    libelle: 'Ouvrir les données personnelles',
    icone: 'cadenas',
    mots: 'rgpd effacer registre droit',
  },
  { id: '/aide/raccourcis', libelle: 'Voir les raccourcis du clavier', icone: 'aide', mots: 'touches aide' },
  {
    id: '/aide/regles',
    libelle: 'Voir les règles et leurs articles',
    icone: 'aide',
    mots: 'quorum code du travail droit délais textes voix pouvoir',
  },
  {
    id: '/historique',
    libelle: 'Voir l’historique du fichier',
    icone: 'horloge',
    mots: 'journal qui a fait avant après',
  },
  {
    id: '/historique?verifier',
    libelle: 'Vérifier le journal du fichier',
    icone: 'horloge',
    mots: 'chaîne intégrité preuve historique',
  },
  {
    id: 'faire:profil',
    libelle: 'Enregistrer le profil du service',
    icone: 'reglages',
    mots: 'collègues partager donner émetteurs modèles',
  },
  {
    id: '/reglages/profil',
    libelle: 'Reprendre le profil d’un service',
    icone: 'reglages',
    mots: 'collègues recevoir émetteurs modèles importer',
  },
  {
    id: '/aide/qualite',
    libelle: 'Voir la qualité : ce qui a été éprouvé',
    icone: 'aide',
    mots: 'essais campagnes fiabilité',
  },
  { id: '/passation', libelle: 'Passer la main', icone: 'personnes', mots: 'passation successeur départ mutation' },
  {
    id: '/passation?envoi',
    libelle: 'Préparer l’envoi pour mon successeur',
    icone: 'sortante',
    mots: 'passation remettre fichier copie départ mutation clé dossier',
  },
  {
    id: '/reprendre-un-dossier',
    libelle: 'Reprendre un dossier d’anciens fichiers',
    icone: 'dossier',
    mots: 'archives antérieures documents import',
  },
];
