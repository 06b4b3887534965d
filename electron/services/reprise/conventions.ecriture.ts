import { cleDeNom } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import type { ConventionListee } from '#electron/repositories/conventions/convention.repository.ts';
import { enCentimes } from '#shared/domain/reprise/actions/montant.rules.ts';
import type { Valeurs } from '#shared/domain/reprise/cible.types.ts';
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

  /** Le montant de l'année d'une subvention annuelle, s'il n'est pas déjà dit. */
  function chiffrer(id: string, montant: number | null): boolean {
    const [seule, ...autres] = depots.conventionAnnees.annees(id);
    if (montant === null || seule === undefined || autres.length > 0 || seule.montant !== null) return false;
    depots.conventionAnnees.modifierAnnee(seule.id, { montant });
    return true;
  }

  /** Ce que la convention n'a pas et que la ligne dit ; rien n'est remplacé. */
  function completer(id: string, valeurs: Valeurs): boolean {
    const convention = depots.conventions.parId(id);
    const montant = enCentimes(valeurs['montant']);
    const siret = valeurs['siret'] ?? null;
    const patch = {
      ...(convention?.montant === null && montant !== null ? { montant } : {}),
      ...(convention?.tiersChorus === null && siret !== null ? { tiersChorus: `SIRET ${siret}` } : {}),
    };
    if (Object.keys(patch).length > 0) depots.conventions.modifier(id, patch);
    return chiffrer(id, montant) || Object.keys(patch).length > 0;
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
        const manque = manqueA(valeurs);
        if (manque === undefined || connueDe(valeurs, toutes, siretDe) !== null) return [];
        return [{ champ: manque[0], gravite: 'refus', phrase: direLeManque(manque[1]) }];
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
