import type { Sortie } from '#shared/contract/contract.ts';
import { STATUTS, type StatutConvention, statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import { enTri } from '#shared/text/tri.ts';

type Convention = Sortie<'conventions.lister'>[number];

/** Ce que l'adresse demande de la liste. */
export interface Filtre {
  readonly texte: string;
  readonly statut: StatutConvention | null;
  /** Seules celles où quelque chose tarde, ou dont le versement est suspendu. */
  readonly aTraiter: boolean;
}

/** Lit le filtre de l'adresse ; un état qu'on ne connaît pas ne filtre pas. */
export const lireFiltre = (lire: (nom: string) => string | null): Filtre => ({
  texte: lire('q') ?? '',
  statut: STATUTS.find((statut) => statut === lire('etat')) ?? null,
  aTraiter: lire('a-traiter') !== null,
});

export const estVide = ({ texte, statut, aTraiter }: Filtre): boolean =>
  texte.trim() === '' && statut === null && !aTraiter;

/** Les conventions qui répondent à tout ce qui est demandé. @param jour date civile dont se lit l'état (C9) */
export function filtrer(conventions: readonly Convention[], filtre: Filtre, jour: string): readonly Convention[] {
  const mots = enTri(filtre.texte).split(' ').filter(Boolean);
  return conventions.filter((une) => {
    const { intitule, numero, porteur, aFaire } = une;
    const cherche = enTri(`${intitule} ${numero} ${porteur}`);
    return (
      mots.every((mot) => cherche.includes(mot)) &&
      (filtre.statut === null || statutSelonLesFaits(une, jour) === filtre.statut) &&
      (!filtre.aTraiter || aFaire.enRetard > 0 || aFaire.suspendue)
    );
  });
}
