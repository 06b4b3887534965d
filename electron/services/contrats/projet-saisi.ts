import type { MontantsSaisis, ProjetPatch } from '#shared/domain/programmation/programmation.schema.ts';
import { programmationErrors } from '#shared/errors/programmation.errors.ts';
import { enTri } from '#shared/text/tri.ts';
import type { ProjetLu } from '#electron/repositories/contrats/projet.repository.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { trouverOuCreerStructure } from '../annuaire/personne-saisie.ts';
import { chiffrer, viserDuProjet } from './projet-ecrit.ts';
import { direDe2015 } from '../reprise/quartiers-de-2015.ts';
import { createLecteurDeQuartiers } from '../reprise/quartiers-ecrits.ts';

/** L'axe tel que la feuille de route l'écrit, si l'on reconnaît le sien : « 2 », « axe 2 », « plein EMPLOI ». */
function lAxe({ depots }: Contexte, contratId: string, ecrit: string): string {
  const saisi = enTri(ecrit).trim();
  const feuilles = depots.feuilles.toutes().filter((feuille) => feuille.contratId === contratId);
  const axes = feuilles.flatMap(({ id }) => depots.feuilles.axes(id));
  const rang = /^(?:axe )?(?<rang>\d{1,2})$/u.exec(saisi)?.groups?.['rang'];
  const [premiere] = feuilles;
  const parRang =
    rang === undefined || premiere === undefined ? undefined : depots.feuilles.axes(premiere.id)[Number(rang) - 1];
  return (axes.find(({ intitule }) => enTri(intitule) === saisi) ?? parRang)?.intitule ?? ecrit;
}

function lesQuartiers(contexte: Contexte, contratId: string, ecrits: string) {
  const lecteur = createLecteurDeQuartiers(contexte, { contratId, instanceId: null });
  const { quartiers, hors, inconnus, codesInconnus, de2015 } = lecteur.lire(ecrits);
  const [[ancien], [inconnu]] = [de2015, [...inconnus, ...codesInconnus]];
  if (ancien !== undefined) throw programmationErrors.quartierDe2015(direDe2015(ancien));
  if (inconnu !== undefined)
    throw programmationErrors.quartierInconnu(
      inconnu,
      lecteur.proches(inconnu).map(({ libelle }) => libelle),
    );
  return { quartiers, hors };
}

/** Refuse un dossier Dauphin qu'un autre projet de l'année porte. */
export function refuserDauphinPris(
  { depots }: Contexte,
  { id, contratId, annee }: ProjetLu,
  { dauphin }: ProjetPatch,
): void {
  if (dauphin == null) return;
  const autre = depots.projets
    .deLAnnee(contratId, annee)
    .find((un) => un.id !== id && un.dauphin !== null && enTri(un.dauphin) === enTri(dauphin));
  if (autre !== undefined) throw programmationErrors.dauphinDeja(dauphin, autre.intitule);
}

/** Écrit ce qui est tapé d'un projet : son porteur, son axe et ses quartiers s'y reconnaissent, ou se refusent. */
export function ecrireProjet(
  contexte: Contexte,
  projet: ProjetLu,
  { porteur, quartiers, axe, ...patch }: ProjetPatch,
): void {
  const vises = quartiers === undefined ? null : lesQuartiers(contexte, projet.contratId, quartiers);
  contexte.depots.projets.modifier(projet.id, {
    ...patch,
    ...(porteur === undefined ? {} : { structureId: trouverOuCreerStructure(contexte, porteur) }),
    ...(axe === undefined ? {} : { axe: axe === null ? null : lAxe(contexte, projet.contratId, axe) }),
  });
  if (vises !== null) viserDuProjet(contexte, projet.id, vises);
}

interface Chiffrage {
  readonly enveloppeId: string;
  readonly vu: number;
  readonly fenetre: number;
  readonly patch: { readonly [V in keyof MontantsSaisis]?: number | null | undefined };
}

/** Chiffre un projet chez un financeur de la même année, si nulle autre fenêtre ne l'a fait depuis `vu`. */
export function chiffrerDepuis(
  contexte: Contexte,
  { id, contratId, annee }: ProjetLu,
  { enveloppeId, vu, fenetre, patch }: Chiffrage,
): void {
  const { depots } = contexte;
  const enveloppe = depots.enveloppes.parId(enveloppeId);
  if (enveloppe === null || enveloppe.contratId !== contratId || enveloppe.annee !== annee)
    throw programmationErrors.enveloppeAilleurs();
  const deja = depots.projetMontants.duProjet(id).find((un) => un.enveloppeId === enveloppeId);
  if (deja !== undefined) refuserSiChangeDepuis(contexte, { tbl: 'projet_montant', id: deja.id, vu, fenetre, patch });
  chiffrer(contexte, id, enveloppeId, patch);
}
