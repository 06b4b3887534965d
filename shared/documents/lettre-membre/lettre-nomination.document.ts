import { dateSansJour } from '#shared/dates/format.ts';
import { appelDe, politesseDe } from '#shared/domain/annuaire/appel.rules.ts';
import { nomComplet, nomEnCapitales, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import type { MandatComplet } from '#shared/domain/instance/nomination.schema.ts';
import type { Regime } from '#shared/domain/instance/types.data.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { Bloc, DocumentNeutre, Segments } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { articleDeCategorie, auTitreDe } from '../acte/categorie-en-phrase.ts';
import { acteEnVigueur, type DossierDInstance, type SiegeDActe, siegesDActe } from '../acte/dossier.ts';
import { duNomLegal, nomEnPhrase } from '../seance/mots.ts';
import { accorder } from '../seance/personnes.ts';
import { capitaliser, gras, manque, texte, texteOuManque } from '../segments.ts';
import { etablirLettre } from './lettre.ts';

/** « arrêté n° 2024-118 du 15 septembre 2024 » : celui du mandat, ou l’arrêté de nominations en vigueur (R-025). */
function arrete(dossier: DossierDInstance, mandat: MandatComplet): Segments {
  const acte = acteEnVigueur(dossier, 'nominations');
  const jour = mandat.arreteLe ?? acte?.date ?? null;
  return [
    ...texte('arrêté n° '),
    ...texteOuManque(mandat.arrete ?? acte?.numero ?? null, 'numéro'),
    ...texte(' du '),
    ...texteOuManque(jour === null ? null : dateSansJour(jour), 'date'),
  ];
}

/** Ce que vaut le siège : une voix ou non, et quand siège un suppléant (R. 5311-37). */
function effet({ instance }: DossierDInstance, { categorie, titulaire }: SiegeDActe, { role }: MandatComplet): Bloc[] {
  const regime = regimeDe(instance);
  if (regime === 'libre') return [];
  const voix = categorie.voix ? 'avec voix délibérative' : 'sans voix délibérative';
  const article = regime === 'CT' ? ' (article R. 5311-37 du code du travail)' : '';
  const qui = titulaire === null ? 'du membre titulaire' : `de ${nomComplet(titulaire.personne)}, titulaire`;
  const quand = role === 'titulaire' ? '' : ` en l’absence ${qui}`;
  return [paragraphe('effet', texte(`Vous y siégez ${voix}${quand}${article}.`))];
}

/** À qui le pouvoir se donne, là où un texte le permet. */
const POUVOIR: Partial<Record<Regime, string>> = {
  CT: 'un autre membre du même collège (article R. 5311-43 du code du travail)',
  CRPA: 'un autre membre (article R. 133-9 du code des relations entre le public et l’administration)',
};

/** « Mme Zoé Essai, votre suppléante » ; `null` : personne ne supplée. */
function suppleantsDe({ suppleants }: SiegeDActe): string | null {
  const personnes = suppleants.map(({ personne }) => personne);
  if (personnes.length === 0) return null;
  const e = personnes.every(({ civilite }) => civilite === 'Mme') ? 'e' : '';
  const titre = personnes.length === 1 ? `votre suppléant${e}` : `vos suppléant${e}s`;
  return `${enumerer(personnes.map(nomComplet))}, ${titre}`;
}

/** Que faire si l’on ne peut venir : prévenir son suppléant, à défaut donner pouvoir (R. 5311-43, R. 133-9). */
function empechement({ instance }: DossierDInstance, place: SiegeDActe, { personne, role }: MandatComplet): string {
  const convoque = 'Le secrétariat vous adressera les convocations et les documents de séance.';
  const suppleants = suppleantsDe(place);
  const aQui = POUVOIR[regimeDe(instance)];
  if (role === 'suppleant' || (suppleants === null && aQui === undefined)) return convoque;
  const gestes = [
    ...(suppleants === null ? [] : [`il vous appartient de prévenir ${suppleants}`]),
    ...(aQui === undefined ? [] : [`vous pouvez donner pouvoir à ${aQui}`]),
  ];
  return `Si vous êtes ${accorder(personne, 'empêché', 'empêchée')}, ${gestes.join(' ; à défaut, ')}. ${convoque}`;
}

function corps(dossier: DossierDInstance, place: SiegeDActe, mandat: MandatComplet): Bloc[] {
  const { personne, role, debut, fin } = mandat;
  const membre = role === 'suppleant' ? accorder(personne, 'suppléant', 'suppléante') : 'titulaire';
  const article = articleDeCategorie(place.categorie);
  const periode = [
    debut === null ? '' : ` à compter du ${dateSansJour(debut)}`,
    fin === null ? '' : `${debut === null ? '' : ' et'} jusqu’au ${dateSansJour(fin)}`,
  ].join('');
  return [
    paragraphe('nomination', [
      ...texte('J’ai l’honneur de vous faire connaître que, par '),
      ...arrete(dossier, mandat),
      ...texte(
        `, vous avez été ${accorder(personne, 'nommé', 'nommée')} membre ${membre} ${duNomLegal(dossier.instance)}, ${auTitreDe(place.categorie)}${article === '' ? '' : ` (${article})`}${periode === '' ? '' : `,${periode}`}.`,
      ),
    ]),
    ...effet(dossier, place, mandat),
    paragraphe('empechement', texte(empechement(dossier, place, mandat))),
  ];
}

/**
 * Lettre qui fait part de sa nomination à un membre : à quel titre, pour quel mandat, par quel arrêté (R-025).
 * @param mandatId Mandat dont on fait part.
 */
export function etablirLettreNomination(dossier: DossierDInstance, mandatId: string): DocumentNeutre {
  const { instance } = dossier;
  const trouve = siegesDActe(dossier)
    .flatMap((place) => place.siege.mandats.map((mandat) => ({ place, mandat })))
    .find(({ mandat }) => mandat.id === mandatId);
  if (trouve === undefined) {
    const inconnu = { civilite: null, fonction: null };
    return etablirLettre(dossier, {
      nom: 'lettre de nomination',
      destinataire: [manque('membre à choisir')],
      objet: `${nomEnPhrase(instance)}, nomination`,
      appel: appelDe(inconnu),
      politesse: politesseDe(inconnu, 'je'),
      corps: [],
    });
  }
  const { place, mandat } = trouve;
  const { personne, role } = mandat;
  const qualite = qualiteDe(personne);
  const membre = role === 'suppleant' ? accorder(personne, 'suppléant', 'suppléante') : 'titulaire';
  return etablirLettre(dossier, {
    nom: 'lettre de nomination',
    destinataire: [
      gras([personne.civilite, nomEnCapitales(personne)].filter((mot) => mot !== null).join(' ')),
      ...(qualite === null ? [] : [capitaliser(texte(qualite))]),
      personne.courriel === null ? manque('adresse') : texte(personne.courriel),
    ],
    objet: `${nomEnPhrase(instance)}, nomination en qualité de membre ${membre}`,
    piecesJointes: arrete(dossier, mandat),
    appel: appelDe(personne),
    politesse: politesseDe(personne, 'je'),
    corps: corps(dossier, place, mandat),
  });
}
