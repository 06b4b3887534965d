export interface MotDeDroit {
  readonly mot: string;
  /** Une phrase, sans l'article. */
  readonly sens: string;
  readonly article: string;
}

/** Les mots de droit du manuel, chacun avec son article ; code du travail, sauf mention. */
export const MOTS_DE_DROIT = {
  comite: {
    mot: 'comité territorial pour l’emploi',
    sens: 'Instance coprésidée par l’État et les collectivités : CRPE dans la région, CDPE dans le département, CLPE dans un bassin.',
    article: 'L. 5311-10',
  },
  perimetre: {
    mot: 'périmètre',
    sens: 'Communes d’un comité local, fixées par arrêté du préfet après concertation avec les présidents de la région et du département.',
    article: 'R. 5311-30',
  },
  categorie: {
    mot: 'catégorie',
    sens: 'Alinéa du décret au titre duquel un membre siège. L’arrêté de composition fixe le nombre de sièges de chacune.',
    article: 'R. 5311-17, R. 5311-23 et R. 5311-32',
  },
  mandat: {
    mot: 'mandat',
    sens: 'Nomination pour trois ans renouvelables. Qui remplace un membre en cours de mandat siège pour la durée restant à courir.',
    article: 'R. 5311-36',
  },
  voix: {
    mot: 'voix délibérative',
    sens: 'Droit de prendre part au vote. Les membres qui ne l’ont pas siègent sans compter dans le quorum.',
    article: 'R. 5311-37 à R. 5311-39',
  },
  quorum: {
    mot: 'quorum',
    sens: 'La moitié au moins des membres ayant voix délibérative, présents, y compris à distance, ou représentés.',
    article: 'R. 5311-40',
  },
  seconde: {
    mot: 'seconde convocation',
    sens: 'Faute de quorum, le comité est convoqué de nouveau sur le même ordre du jour ; la lettre dit qu’aucun quorum ne sera exigé.',
    article: 'R. 5311-40, al. 2',
  },
  majorite: {
    mot: 'majorité',
    sens: 'Plus de la moitié des suffrages exprimés, pour et contre, des membres présents ou représentés. Les abstentions ne comptent pas.',
    article: 'R. 5311-41',
  },
  preponderante: {
    mot: 'voix prépondérante',
    sens: 'En cas de partage égal des voix, celle du représentant de l’État qui copréside emporte la décision.',
    article: 'R. 5311-41',
  },
  distance: {
    mot: 'participation à distance',
    sens: 'Qui assiste par conférence téléphonique ou audiovisuelle est présent, et compte dans le quorum et les votes.',
    article: 'R. 5311-40 et R. 5311-42',
  },
  pouvoir: {
    mot: 'pouvoir',
    sens: 'Un membre empêché, que son suppléant ne peut remplacer, se fait représenter à une réunion par un membre du même collège.',
    article: 'R. 5311-43',
  },
  convocation: {
    mot: 'convocation',
    sens: 'Acte conjoint des présidents du comité, qui fixe l’ordre du jour.',
    article: 'R. 5311-44',
  },
  delai: {
    mot: 'délai de convocation',
    sens: 'Celui du règlement intérieur ; à défaut, cinq jours entre la réception et la réunion, à titre de règle supplétive.',
    article: 'R. 5311-45 ; R. 133-8 du code des relations entre le public et l’administration',
  },
  reglement: {
    mot: 'règlement intérieur',
    sens: 'Adopté par le comité, il fixe son fonctionnement : réunions, secrétariat, diffusion des convocations et des procès-verbaux.',
    article: 'R. 5311-45',
  },
  mentions: {
    mot: 'mentions du procès-verbal',
    sens: 'Noms et qualités des présents, questions traitées, sens de chaque délibération, mandats donnés, désaccords dont mention est demandée.',
    article: 'R. 133-13 du code des relations entre le public et l’administration',
  },
  affaire: {
    mot: 'agent chargé du dossier',
    sens: 'Toute personne a le droit de connaître le prénom, le nom, la qualité et l’adresse administrative de l’agent qui suit son affaire.',
    article: 'L. 111-2 du code des relations entre le public et l’administration',
  },
  signature: {
    mot: 'signature',
    sens: 'Une décision porte la signature de son auteur, avec son prénom, son nom et sa qualité, lisibles.',
    article: 'L. 212-1 du code des relations entre le public et l’administration',
  },
  contrat: {
    mot: 'contrat de ville',
    sens: 'Contrat passé entre l’État, les collectivités et leurs partenaires pour les quartiers prioritaires : « Engagements Quartiers 2030 ».',
    article: 'loi n° 2014-173 du 21 février 2014, art. 6',
  },
  qpv: {
    mot: 'QPV',
    sens: 'Quartier prioritaire de la politique de la ville, dont la liste est fixée par décret ; son code commence par « QN ».',
    article: 'loi n° 2014-173 du 21 février 2014, art. 5',
  },
} as const satisfies Record<string, MotDeDroit>;

export type CleDeMot = keyof typeof MOTS_DE_DROIT;
