import { ajouterJours } from '#shared/dates/date-civile.ts';
import type { Categorie, NatureActe } from '#shared/domain/instance/instance.schema.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import { APPELANT, type Atelier, instanceDe, jourDe, preparer, VU } from './atelier.ts';
import { fonder } from './nominations.ts';
import type { createPersonnesInventees } from './personnes.ts';

type Inventer = ReturnType<typeof createPersonnesInventees>;

/** Le début des mandats, et l'arrêté qui les prononce : tout le reste s'y rapporte. */
const MANDATS = -430;

interface ActeDit {
  readonly nature: NatureActe;
  readonly numero: string | null;
  /** Jours avant ou après le début des mandats. */
  readonly jours: number;
}

const ACTES_DU_CDPE: readonly ActeDit[] = [
  { nature: 'nombre', numero: '101', jours: -20 },
  { nature: 'nominations', numero: '118', jours: -6 },
  { nature: 'reglement_interieur', numero: null, jours: 60 },
];
const ACTES_DU_CLPE: readonly ActeDit[] = [
  { nature: 'perimetre', numero: '64', jours: -90 },
  { nature: 'nombre', numero: '102', jours: -20 },
  { nature: 'nominations', numero: '118', jours: -6 },
  { nature: 'copresidents', numero: '121', jours: 5 },
];

/** Les actes d'une instance, numérotés dans l'année de leur date ; concertations et consultation les précèdent. */
function acter({ h, aujourdHui }: Atelier, instanceId: string, actes: readonly ActeDit[]): void {
  for (const { nature, numero, jours } of actes) {
    const date = ajouterJours(aujourdHui, MANDATS + jours);
    const annee = date.slice(0, 4);
    const { id } = h['actes.ajouter'](
      { instanceId, nature, numero: numero === null ? null : `${annee}-${numero}`, date },
      APPELANT,
    );
    const avant = (nombre: number) => ajouterJours(date, -nombre);
    const patch = {
      ...(nature === 'perimetre' ? { concerteRegionLe: avant(40), concerteDepartementLe: avant(32) } : {}),
      ...(nature === 'copresidents' ? { consulteLe: avant(3) } : {}),
      ...(numero === null ? {} : { raa: `RAA n° ${annee}-${numero.padStart(3, '0')}` }),
    };
    if (Object.keys(patch).length > 0) h['actes.modifier']({ id, vu: VU, patch }, APPELANT);
  }
}

/** Les sièges pourvus d'une catégorie, aujourd'hui. */
const pourvus = ({ h, aujourdHui }: Atelier, instanceId: string, categorie: Categorie) =>
  h['instances.fiche']({ id: instanceId }, APPELANT).sieges.filter(
    (siege) => siege.categorie === categorie && titulaireLe(siege.mandats, aujourdHui) !== null,
  );

/** Un suppléant sur chaque siège de ces catégories ; sur la première, un membre a été remplacé il y a peu. */
function suppleer(atelier: Atelier, inventer: Inventer, nom: string, categories: readonly Categorie[]): void {
  const { h, aujourdHui } = atelier;
  const instanceId = instanceDe(atelier, nom);
  const { instance } = h['instances.fiche']({ id: instanceId }, APPELANT);
  const presidence = { prefet: [], collectivite: '', conseil: true };
  const nommer = (
    siege: Parameters<Inventer>[0] & { readonly id: string },
    role: 'titulaire' | 'suppleant',
    debut: string,
  ) => {
    const personne = inventer(siege, presidence);
    const fonde = fonder(instance.type, siege, personne.fonction, debut);
    h['membres.nommer']({ siegeId: siege.id, role, personneId: null, personne, debut, fonde }, APPELANT);
  };
  for (const categorie of categories)
    for (const siege of pourvus(atelier, instanceId, categorie))
      nommer(siege, 'suppleant', ajouterJours(aujourdHui, MANDATS));
  const [remplace] = pourvus(atelier, instanceId, categories[0] ?? '2');
  if (remplace !== undefined) nommer(remplace, 'titulaire', ajouterJours(aujourdHui, -18));
}

/** Le comité départemental et un comité local, entiers : actes, règlement intérieur, usagers, suppléants. */
export function documenter(atelier: Atelier, inventer: Inventer): void {
  const { h } = atelier;
  const cdpe = instanceDe(atelier, 'CDPE 68');
  const clpe = instanceDe(atelier, 'CLPE Mulhouse');
  const secretariat = 'DDETSPP du Haut-Rhin, service insertion et emploi';
  const usagers =
    'Deux représentants des demandeurs d’emploi, proposés par le comité de liaison, sont invités à chaque plénière, sans voix.\n' +
    '- Ils reçoivent l’ordre du jour en même temps que les membres.';
  for (const id of [cdpe, clpe]) h['instances.modifier']({ id, vu: VU, patch: { secretariat, usagers } }, APPELANT);
  acter(atelier, cdpe, ACTES_DU_CDPE);
  acter(atelier, clpe, ACTES_DU_CLPE);
  for (const [cle, valeur, article] of [
    ['delaiConvocation', '8', 'article 4'],
    ['delaiDiffusion', '21', 'article 9'],
  ] as const)
    h['parametres.definir']({ instanceId: cdpe, cle, valeur, source: 'reglement', article, depuis: null }, APPELANT);
  // Un siège à pourvoir, que l'arrêté fixe déjà : à Colmar.
  h['sieges.ajouter'](
    {
      instanceId: instanceDe(atelier, 'CLPE Colmar'),
      categorie: '5',
      organisme: 'Association des maires',
      college: null,
      epciSiren: null,
    },
    APPELANT,
  );
  for (const [categorie, nombre] of [
    ['1', 1],
    ['2', 1],
    ['3', 1],
    ['4', 1],
    ['5', 8],
    ['6', 3],
  ] as const)
    h['composition.fixerNombre']({ instanceId: cdpe, categorie, nombre }, APPELANT);
  suppleer(atelier, inventer, 'CDPE 68', ['2', '3']);
  suppleer(atelier, inventer, 'CLPE Mulhouse', ['3', '2']);
}

/** Une réunion à venir, convoquée, dont la plupart des membres ont répondu (R-047, quorum prévisionnel). */
export function convoquerEtRepondre(atelier: Atelier, comite: string): void {
  const { h, aujourdHui } = atelier;
  const date = jourDe(atelier, 40);
  const { id, lire } = preparer(atelier, {
    instanceId: instanceDe(atelier, comite),
    date,
    lieu: 'maison de l’emploi',
    reference: `${comite} / ${date.slice(0, 4)}-01`,
    points: [
      { titre: 'Diagnostic du territoire', nature: 'information' },
      { titre: 'Feuille de route de l’année', nature: 'decision' },
    ],
  });
  const envoyeeLe = ajouterJours(aujourdHui, -6);
  h['reunions.convoquer']({ id, envoyeeLe, recueLe: envoyeeLe, canal: 'courriel', par: null }, APPELANT);
  const sieges = lire().sieges.filter(({ mandats }) => mandats.length > 0);
  const valeurs = ['present', 'present', 'distance', 'excuse', 'present'] as const;
  // Deux ne disent rien encore : la relance les attend.
  const reponses = sieges.slice(0, -2).map(({ id: siegeId }, rang) => ({
    siegeId,
    inviteId: null,
    valeur: valeurs[rang % valeurs.length] ?? 'present',
    personneId: null,
    mandataireSiegeId: null,
  }));
  h['reponses.noter']({ reunionId: id, recueLe: ajouterJours(aujourdHui, -2), reponses }, APPELANT);
}
