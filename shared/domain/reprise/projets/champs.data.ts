import { lireAvis } from '#shared/domain/programmation/avis.rules.ts';
import { nettoyerLigne, nettoyerTexte } from '#shared/text/nettoyage.ts';
import { enTri } from '#shared/text/tri.ts';
import { CHAMPS_D_ACTION } from '../actions/champs.data.ts';
import { lireMontantDAction } from '../actions/montant.rules.ts';
import type { ChampDeCible, Lecture } from '../cible.types.ts';
import { type Cellule, texteDe } from '../classeur.schema.ts';

const lireLigne = (cellule: Cellule): Lecture => ({ valeur: nettoyerLigne(texteDe(cellule)) || null });
const lireTexte = (cellule: Cellule): Lecture => ({ valeur: nettoyerTexte(texteDe(cellule)).trim() || null });

function lireAvisDeCellule(cellule: Cellule): Lecture {
  const ecrit = nettoyerLigne(texteDe(cellule));
  const avis = lireAvis(ecrit);
  if (avis !== undefined) return { valeur: avis };
  const propositions = ['Favorable', 'Réservé', 'Défavorable'].map((texte) => ({ libelle: texte, texte }));
  const phrase = `« ${ecrit.slice(0, 60)} » n’est pas un avis. Écrivez favorable, réservé ou défavorable.`;
  return { valeur: null, remarque: { gravite: 'refus', phrase, propositions } };
}

const OUI = /^(?:oui|o|x|1|vrai|cpo|pluri)/u;
const lireOui = (cellule: Cellule): Lecture => ({
  valeur: OUI.test(enTri(nettoyerLigne(texteDe(cellule)))) ? 'oui' : null,
});

const titre = (mots: string): RegExp => new RegExp(`^(?:${mots})$`, 'u');
/** Un titre de montant, avec ou sans « en euros », son année, ou les crédits de l'État d'un export Dauphin. */
const montant = (mots: string): RegExp =>
  new RegExp(
    `^(?:(?:montants?|subventions?|financements?|credits?) )?(?:${mots})e?s?(?: (?:en )?(?:euros?|eur))?(?: (?:a l )?(?:etat|anct|p ?147|bop 147|politique de la ville|contrat de ville))?(?: 20\\d\\d)?$`,
    'u',
  );

/** Une colonne d'une feuille de route, sous les titres qu'elle a ici. */
function commeUneAction(id: string, titres?: RegExp): ChampDeCible[] {
  const champ = CHAMPS_D_ACTION.find((un) => un.id === id);
  return champ === undefined ? [] : [titres === undefined ? champ : { ...champ, titres }];
}

/** Les colonnes d'une programmation, telles qu'un export Dauphin ou un tableau de service les titre. */
export const CHAMPS_DE_PROJET: readonly ChampDeCible[] = [
  {
    id: 'dauphin',
    libelle: 'Dossier Dauphin',
    titres: titre(
      '(?:n|no|num|numero|ref|reference|code|identifiant|id)(?: (?:du |de |d )?(?:dossier|demande|dauphin|projet|action))*|dossiers?(?: dauphin)?|dauphin',
    ),
    lire: lireLigne,
  },
  {
    id: 'intitule',
    libelle: 'Projet',
    titres: titre(
      '(?:intitule|nom|titre|libelle|objet)(?: (?:de (?:l |la )?|du |d )?(?:action|projet|operation|demande|dossier))?|actions?|projets?|operations?',
    ),
    lire: lireLigne,
    fusionVaut: true,
  },
  {
    id: 'porteur',
    libelle: 'Porteur',
    titres: titre(
      '(?:nom (?:de (?:la |l )?|du )?)?(?:porteur|structure|association|organisme|demandeur|beneficiaire|tiers)s?(?: (?:de (?:l )?|du )?(?:projet|action|porteuse|beneficiaire))?|raison sociale|denomination(?: sociale)?',
    ),
    lire: lireLigne,
    repete: 'le porteur',
    fusionVaut: true,
  },
  ...commeUneAction('quartiers'),
  ...commeUneAction('axe'),
  ...commeUneAction('annee'),
  {
    id: 'pluriannuel',
    libelle: 'Convention pluriannuelle',
    titres: titre('cpo|pluriannuel(?:le)?|convention pluriannuelle(?: d objectifs)?'),
    lire: lireOui,
  },
  {
    id: 'avis',
    libelle: 'Avis',
    titres: titre(
      'avis(?: (?:du |de la |de l )?(?:delegue e?|delegue|delegue du prefet|technique|instructeur|service))?',
    ),
    lire: lireAvisDeCellule,
  },
  {
    id: 'observation',
    libelle: 'Observation',
    titres: titre('(?:observation|commentaire|remarque|motif|motivation)s?(?: (?:de l |du )?(?:avis|delegue))?'),
    lire: lireTexte,
  },
  ...commeUneAction('financeur'),
  { id: 'demande', libelle: 'Demandé', titres: montant('demande|sollicite'), lire: lireMontantDAction },
  { id: 'propose', libelle: 'Proposé', titres: montant('propose|instruit'), lire: lireMontantDAction },
  {
    id: 'decide',
    libelle: 'Décidé',
    titres: montant('decide|accorde|attribue|notifie|vote|valide|retenu'),
    lire: lireMontantDAction,
  },
];
