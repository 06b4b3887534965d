/** Ce que dit une rubrique, et ce qui aide à l'écrire. */
interface DefinitionDeRubrique {
  /** Telle que la page et la fiche de registre la titrent. */
  readonly titre: string;
  readonly aide: string;
  /** Ce que l'application sait dire d'elle-même ; vide : le service seul le sait. */
  readonly defaut: string;
}

/**
 * Les rubriques de l'article 30 du RGPD et de la mention de l'article 14, dans l'ordre où elles se lisent (G2). Les textes
 * d'office décrivent ce que fait l'application ; le service les corrige et complète ce que lui seul sait.
 */
export const RUBRIQUES_DU_TRAITEMENT = {
  responsable: {
    titre: 'Responsable de traitement',
    aide: 'Qui décide du traitement : « Le préfet du Haut-Rhin ».',
    defaut: '',
  },
  dpo: {
    titre: 'Déléguée ou délégué à la protection des données',
    aide: 'Son service et son adresse, tels que votre préfecture les publie.',
    defaut: '',
  },
  contact: {
    titre: 'Contact pour exercer ses droits',
    aide: 'Une adresse qui répond : courriel de service, adresse postale.',
    defaut: '',
  },
  finalite: {
    titre: 'Finalité',
    aide: 'À quoi servent ces données, et à rien d’autre.',
    defaut:
      'Composer, convoquer et tenir les comités pour l’emploi et les instances qui s’y rattachent, en rendre compte, et tenir l’annuaire de qui y siège, y est invité ou y concourt.',
  },
  base: {
    titre: 'Base légale',
    aide: 'Article 6 du RGPD.',
    defaut:
      'Mission d’intérêt public du responsable de traitement (RGPD, art. 6, paragraphe 1, e) : animation des comités pour l’emploi (code du travail, art. L. 5311-10 et R. 5311-17 à R. 5311-45) et de la politique de la ville.',
  },
  personnes: {
    titre: 'Personnes concernées',
    aide: 'Aucun bénéficiaire d’un dispositif n’y est nommé.',
    defaut:
      'Membres des instances et leurs suppléants, personnes invitées ou entendues, référents et opérateurs, agents qui signent ou suivent les documents. Aucun bénéficiaire d’un dispositif n’est nommé dans ce fichier.',
  },
  categories: {
    titre: 'Catégories de données',
    aide: 'Ni santé, ni origine, ni opinion : le RGPD l’interdit (art. 9).',
    defaut:
      'Civilité, prénom et nom ; fonction et structure ; courriel et téléphone professionnels ; mandats, désignations, réponses, présences et votes nominaux en séance. Aucune donnée sensible au sens de l’article 9.',
  },
  source: {
    titre: 'Source des données',
    aide: 'D’où viennent les coordonnées que la personne n’a pas données elle-même (art. 14).',
    defaut:
      'La personne elle-même, sa structure, les arrêtés de composition, ou les tableaux déjà tenus par le service. La source de chaque fiche y est notée.',
  },
  obligatoire: {
    titre: 'Ce qui est obligatoire',
    aide: 'Ce sans quoi la personne ne pourrait pas siéger.',
    defaut:
      'Le nom, la fonction et la structure d’une personne qui siège sont nécessaires aux actes du comité. Le courriel et le téléphone servent à la joindre et sont facultatifs.',
  },
  destinataires: {
    titre: 'Destinataires',
    aide: 'Qui voit ces données, hors du service aussi.',
    defaut:
      'Les agents du service chargés des comités ; les membres de l’instance, pour la composition et les comptes rendus ; le public, pour les arrêtés publiés au recueil des actes administratifs.',
  },
  transferts: {
    titre: 'Transferts hors de l’Union européenne',
    aide: 'L’application n’ouvre aucune connexion au réseau.',
    defaut: 'Aucun. L’application travaille sans réseau, dans un fichier gardé par le service.',
  },
  securite: {
    titre: 'Sécurité',
    aide: 'Mesures du service et du poste (RGPD, art. 32).',
    defaut:
      'Fichier gardé sur un poste du service, dont le disque est chiffré par la direction des systèmes d’information ; journal scellé de chaque modification ; sauvegardes vérifiées ; aucune connexion au réseau.',
  },
} as const satisfies Readonly<Record<string, DefinitionDeRubrique>>;

export type Rubrique = keyof typeof RUBRIQUES_DU_TRAITEMENT;

/** Les rubriques, dans l'ordre où elles se lisent. */
export const RUBRIQUES = Object.keys(RUBRIQUES_DU_TRAITEMENT) as [Rubrique, ...Rubrique[]];

/** Ce que le service seul sait : sans elles, ni fiche de registre, ni mention ne valent. */
export const A_COMPLETER: readonly Rubrique[] = ['responsable', 'dpo', 'contact'];

/** Les droits d'une personne, en français simple (RGPD, art. 15 à 21). */
export const DROITS = [
  { nom: 'Accès', article: 'art. 15', phrase: 'Savoir ce que le fichier contient d’elle, et en recevoir la copie.' },
  { nom: 'Rectification', article: 'art. 16', phrase: 'Faire corriger ce qui est faux ou a changé.' },
  {
    nom: 'Effacement',
    article: 'art. 17',
    phrase:
      'Demander que ses données soient effacées, hors ce que la mission d’intérêt public demande encore (art. 17, paragraphe 3, b) ; les procès-verbaux établis restent, comme archives publiques.',
  },
  {
    nom: 'Limitation',
    article: 'art. 18',
    phrase: 'Demander que ses données ne servent plus, le temps d’une vérification.',
  },
  { nom: 'Opposition', article: 'art. 21', phrase: 'S’opposer à ce traitement pour une raison tenant à sa situation.' },
] as const;

/** Délai de réponse à une demande (RGPD, art. 12, paragraphe 3). */
export const DELAI_DE_REPONSE = 'Le service répond sous un mois.';

/** La voie de recours (RGPD, art. 77). */
export const CNIL =
  'Toute personne peut adresser une réclamation à la CNIL : 3, place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, www.cnil.fr.';
