import { typographier } from '#shared/text/typographie.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { NonRepris } from './correction.ts';
import type { Reste } from './lecteurs/lecteur.ts';

type Ecran = 'seance' | 'ordre-du-jour' | 'convocation' | 'composition' | 'service' | 'reunion' | null;

interface Raison {
  readonly phrase: string;
  readonly ecran: Ecran;
}

/** Ce que dit le motif d'un reste, quel que soit son bloc. */
const PAR_MOTIF: Readonly<Record<string, Raison>> = {
  numero: { phrase: 'Le numéro est donné à la levée de la séance et ne change plus (R-076).', ecran: 'seance' },
  vote: { phrase: 'La phrase du vote se tire du décompte : corrigez le vote en séance.', ecran: 'seance' },
  suivi: {
    phrase: 'Le pilote et l’échéance n’y sont plus reconnaissables : corrigez-les en séance.',
    ecran: 'seance',
  },
  ligne_ajoutee: { phrase: 'Une ligne ne s’ajoute que dans l’application.', ecran: 'ordre-du-jour' },
  ligne_otee: { phrase: 'Une ligne ne s’ôte que dans l’application.', ecran: 'ordre-du-jour' },
  colonnes: { phrase: 'Les colonnes de cette ligne ont changé : reportez la correction à la main.', ecran: 'reunion' },
  action_ajoutee: { phrase: 'Une action s’ajoute en séance, au point qui la décide.', ecran: 'seance' },
  action_otee: { phrase: 'Une action se supprime en séance, au point qui l’a décidée.', ecran: 'seance' },
  ordre_du_jour: { phrase: 'Durées, natures et sections se corrigent dans l’ordre du jour.', ecran: 'ordre-du-jour' },
  ajoute: { phrase: 'L’application n’a pas où ranger ce paragraphe : rien n’y est saisi.', ecran: null },
  point_ote: { phrase: 'Un point ne se supprime que dans l’ordre du jour.', ecran: 'ordre-du-jour' },
  decision_otee: { phrase: 'Une décision ne se supprime qu’en séance, et seulement sans numéro.', ecran: 'seance' },
  ordre: { phrase: 'Les points changent de place dans l’ordre du jour.', ecran: 'ordre-du-jour' },
  disparu: { phrase: 'L’application n’a plus ce passage : il a été supprimé depuis.', ecran: 'reunion' },
  titre: { phrase: 'Ce titre est le même dans tous les documents.', ecran: null },
};

/** Ce que dit le bloc, du plus précis au plus général. */
const PAR_BLOC: readonly (readonly [RegExp, Raison])[] = [
  [/quorum|essentiel_presence/u, { phrase: 'Le quorum se calcule d’après les présences.', ecran: 'seance' }],
  [/^(?:tenue|deport)_/u, { phrase: 'Arrivées, départs et déports se notent en séance.', ecran: 'seance' }],
  [/^dossiers_/u, { phrase: 'Les dossiers examinés se corrigent à leur onglet.', ecran: 'reunion' }],
  [/^suite_/u, { phrase: 'Cette phrase dit l’état du point : corrigez-le en séance.', ecran: 'seance' }],
  [/^fiche_/u, { phrase: 'La nature du point se corrige dans l’ordre du jour.', ecran: 'ordre-du-jour' }],
  [
    /^(?:pouvoirs|excuses|absents|sans_effet|venus_pour|invites|visio)$/u,
    { phrase: 'Présences, pouvoirs et invités se notent en séance ; les qualités, dans l’annuaire.', ecran: 'seance' },
  ],
  [
    /^(?:participants|presents|vacants|presences|autres_participants|destinataires|invitation_destinataires|attendus)/u,
    { phrase: 'Les noms et les qualités viennent de la composition et des présences.', ecran: 'composition' },
  ],
  [
    /signatures$|extrait_conforme/u,
    { phrase: 'Les signataires sont ceux qui président la séance.', ecran: 'composition' },
  ],
  [
    /(?:timbre|lieu_date)$/u,
    { phrase: 'Le timbre et les coordonnées sont ceux du service émetteur.', ecran: 'service' },
  ],
  [
    /^cloture|^prochaine/u,
    { phrase: 'L’heure de levée et la prochaine séance se notent à la réunion.', ecran: 'seance' },
  ],
  [/^fiche$/u, { phrase: 'Cette ligne se tire de la réunion et des présences.', ecran: 'reunion' }],
  [
    /(?:objet|appel|convoquer|date_et_lieu|participation|reponse|politesse|seconde|voix|annule|destinataire)$/u,
    {
      phrase: 'L’application compose cette phrase d’après la réunion : sa formule est la même partout.',
      ecran: 'convocation',
    },
  ],
  [/^(?:bloc_)?titre$/u, { phrase: 'L’intitulé vient de l’instance et de la date de la réunion.', ecran: 'reunion' }],
  [/^(?:vote_ecrit|opinion)/u, { phrase: 'Les votes et les opinions se notent au vote écrit.', ecran: 'reunion' }],
];

const DEFAUT: Raison = { phrase: 'L’application compose ce passage : il ne se saisit nulle part.', ecran: 'reunion' };

/** Pourquoi un changement ne se reprend pas, et l'écran où il se fait. */
export function raisonDuReste(
  { reunion, instance, emetteur }: Seance,
  { bloc, motif = '' }: Reste,
): Pick<NonRepris, 'raison' | 'lien'> {
  const { phrase, ecran } = PAR_MOTIF[motif] ?? PAR_BLOC.find(([nom]) => nom.test(bloc))?.[1] ?? DEFAUT;
  const racine = `/reunions/${reunion.id}`;
  const ecrans: Readonly<Record<NonNullable<Ecran>, NonNullable<NonRepris['lien']>>> = {
    seance: { vers: `${racine}/seance`, nom: 'Ouvrir la séance' },
    'ordre-du-jour': { vers: racine, nom: 'Ouvrir l’ordre du jour' },
    convocation: { vers: `${racine}/convocation`, nom: 'Ouvrir la convocation' },
    composition: { vers: `/instances/${instance.id}/composition`, nom: 'Ouvrir la composition' },
    service: { vers: '/reglages/emetteurs', nom: `Régler « ${emetteur.intitule} »` },
    reunion: { vers: racine, nom: 'Ouvrir la réunion' },
  };
  return { raison: typographier(phrase), lien: ecran === null ? null : ecrans[ecran] };
}
