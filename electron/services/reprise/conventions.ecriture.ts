import { cleDeNom } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import type { AnneeDeConvention } from '#shared/domain/convention/annee.schema.ts';
import { anneesCiviles } from '#shared/domain/convention/duree.rules.ts';
import type { ConventionListee } from '#electron/repositories/conventions/convention.repository.ts';
import { enCentimes } from '#shared/domain/reprise/actions/montant.rules.ts';
import type { RemarqueDeChamp, Valeurs } from '#shared/domain/reprise/cible.types.ts';
import { cleDeConvention } from '#shared/domain/reprise/conventions/conventions.cible.ts';
import { repriseErrors } from '#shared/errors/reprise.errors.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Contexte } from '../contexte.ts';
import { createConventionService } from '../conventions/convention.service.ts';
import type { Ecriture } from './ecriture.types.ts';

/** Ce qu'il faut à une convention que le fichier n'a pas encore, dans l'ordre où on le demande. */
const NEUVE = [
  ['numero', 'son numéro de dossier'],
  ['porteur', 'son porteur'],
  ['intitule', 'son projet'],
  ['debut', 'ses dates, ou son exercice'],
  ['fin', 'ses dates, ou son exercice'],
] as const;

const manqueA = (valeurs: Valeurs) => NEUVE.find(([champ]) => valeurs[champ] == null);
const direLeManque = (quoi: string) => `Ce dossier n’est pas encore une convention : indiquez ${quoi}.`;

type AnneeChiffree = Pick<AnneeDeConvention, 'annee' | 'montant'>;

/** L'exercice que dit une ligne d'une convention pluriannuelle : l'accordé est le sien ; `null` : c'est celui de la convention. */
const exercicePropre = ({ annee = null }: Valeurs, annees: readonly AnneeChiffree[]): number | null =>
  annee === null || annees.length < 2 ? null : Number(annee);

/** Où va l'accordé d'un exercice d'une convention pluriannuelle, dit à sa cellule ; déjà écrit, il n'y a rien à dire. */
function direLExercice(valeurs: Valeurs, annees: readonly AnneeChiffree[]): RemarqueDeChamp[] {
  const exercice = exercicePropre(valeurs, annees);
  if (exercice === null || valeurs['montant'] == null) return [];
  const avis = (phrase: string): RemarqueDeChamp[] => [{ champ: 'montant', gravite: 'avis', phrase }];
  const duree = `de ${annees[0]?.annee} à ${annees.at(-1)?.annee}`;
  const sienne = annees.find((une) => une.annee === exercice);
  if (sienne === undefined)
    return avis(`${exercice} n’est pas une année de cette convention, ${duree} : ce montant ne sera pas repris.`);
  if (sienne.montant !== null) return [];
  return avis(
    `Accordé pour l’exercice ${exercice} d’une convention ${duree} : ce montant ira à cette année, et non au total.`,
  );
}

/** Celle de ce dossier ; sinon la seule du même porteur et du même projet, que le SIRET ne démente pas. */
function connueDe(valeurs: Valeurs, toutes: readonly ConventionListee[], siretDe: (id: string) => string | null) {
  const { numero = null, siret = null, porteur = null, intitule = null } = valeurs;
  if (numero !== null) return toutes.find((une) => enTri(une.numero) === enTri(numero)) ?? null;
  if (intitule === null) return null;
  const memes = toutes.filter((une) => {
    if (cleDeNom(une.intitule) !== cleDeNom(intitule)) return false;
    const sien = siretDe(une.id);
    return siret !== null && sien !== null ? sien === siret : cleDeNom(une.porteur) === cleDeNom(porteur ?? '');
  });
  return memes.length === 1 ? (memes[0] ?? null) : null;
}

/**
 * Des subventions de la politique de la ville en conventions (ligne 99) : une inconnue s'ouvre, une connue se complète sans
 * rien perdre. Une convention O2R ne s'ouvre jamais ainsi : elle vient d'un appel (D. 5316-2).
 */
export function ecrireConventions(contexte: Contexte): Ecriture {
  const { depots } = contexte;
  const service = createConventionService(contexte);
  /** Celles venues de ce tableau : un dossier de deux lignes n'entre qu'une fois. */
  const venues = new Map<string, string>();
  /** Le SIRET que porte le tiers d'une convention, écrit par une reprise ou à la main. */
  const siretDe = (id: string): string | null => {
    const chiffres = (depots.conventions.parId(id)?.tiersChorus ?? '').replaceAll(/\D/gu, '');
    return chiffres.length === 14 ? chiffres : null;
  };

  function ouvrir(ligne: number, valeurs: Valeurs): string {
    const { numero = null, porteur = null, intitule = null, debut = null, fin = null } = valeurs;
    if (numero === null || porteur === null || intitule === null || debut === null || fin === null)
      throw repriseErrors.aChange(ligne + 1, direLeManque(manqueA(valeurs)?.[1] ?? ''));
    const saisie = { genre: 'politique_ville' as const, numero, intitule, porteur, debut, fin, motifDuree: null };
    return service['conventions.creer'](saisie).id;
  }

  /** Le montant de l'exercice d'une subvention, ou de la seule année d'une annuelle, s'il n'est pas déjà dit. */
  function chiffrer(annees: readonly AnneeDeConvention[], exercice: number | null, montant: number | null): boolean {
    const seule = annees.length === 1 ? annees[0] : undefined;
    const sienne = exercice === null ? seule : annees.find(({ annee }) => annee === exercice);
    if (montant === null || sienne === undefined || sienne.montant !== null) return false;
    depots.conventionAnnees.modifierAnnee(sienne.id, { montant });
    return true;
  }

  /**
   * Ce que la convention n'a pas et que la ligne dit ; rien n'est remplacé. L'accordé d'un exercice d'une convention
   * pluriannuelle n'est pas son total : les versements des autres exercices s'y refuseraient (M11).
   */
  function completer(id: string, valeurs: Valeurs): boolean {
    const convention = depots.conventions.parId(id);
    const montant = enCentimes(valeurs['montant']);
    const siret = valeurs['siret'] ?? null;
    const annees = depots.conventionAnnees.annees(id);
    const exercice = exercicePropre(valeurs, annees);
    const patch = {
      ...(convention?.montant === null && montant !== null && exercice === null ? { montant } : {}),
      ...(convention?.tiersChorus === null && siret !== null ? { tiersChorus: `SIRET ${siret}` } : {}),
    };
    if (Object.keys(patch).length > 0) depots.conventions.modifier(id, patch);
    return chiffrer(annees, exercice, montant) || Object.keys(patch).length > 0;
  }

  return {
    connaitre: () => {
      const toutes = depots.conventions.lister();
      return (valeurs) => {
        const deja = connueDe(valeurs, toutes, siretDe);
        return deja === null ? null : { id: deja.id, libelle: `${deja.numero}, ${deja.intitule}` };
      };
    },
    regarder: () => {
      const toutes = depots.conventions.lister();
      return (valeurs) => {
        const connue = connueDe(valeurs, toutes, siretDe);
        if (connue !== null) return direLExercice(valeurs, depots.conventionAnnees.annees(connue.id));
        const manque = manqueA(valeurs);
        if (manque !== undefined) return [{ champ: manque[0], gravite: 'refus', phrase: direLeManque(manque[1]) }];
        const { debut = null, fin = null } = valeurs;
        if (debut === null || fin === null) return [];
        return direLExercice(
          valeurs,
          anneesCiviles({ debut, fin }).map((annee) => ({ annee, montant: null })),
        );
      };
    },
    ecrire: ({ ligne, valeurs, connue }) => {
      const cle = cleDeConvention(valeurs);
      const id = connue?.id ?? venues.get(cle) ?? null;
      const ici = id ?? ouvrir(ligne, valeurs);
      venues.set(cle, ici);
      const change = completer(ici, valeurs);
      if (id === null) return 'creees';
      return change ? 'completees' : 'inchangees';
    },
  };
}
