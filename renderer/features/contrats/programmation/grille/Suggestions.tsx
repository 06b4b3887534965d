import { useAppel } from '#renderer/host/gestes.ts';
import { useRecherche } from '#renderer/ui/champs/use-recherche.ts';
import type { GenreDeCellule } from './colonnes.ts';

interface Proprietes {
  readonly id: string;
  readonly genre: GenreDeCellule;
  readonly texte: string;
  readonly connues: readonly string[];
}

/** Ce que le champ propose : les axes, les quartiers, les porteurs de la grille, et les structures de l'annuaire. */
export function Suggestions({ id, genre, texte, connues }: Proprietes) {
  const appeler = useAppel();
  const { choix } = useRecherche({
    frappe: texte,
    active: genre === 'porteur',
    minimum: 2,
    recents: [],
    chercher: async (frappe) =>
      (await appeler('structures.choisir', { texte: frappe })).map(({ id: structure, nom }) => ({
        id: structure,
        libelle: nom,
      })),
  });
  const proposees = new Set([...connues, ...choix.map(({ libelle }) => libelle)]);
  return (
    <datalist id={id}>
      {[...proposees].map((mot) => (
        <option key={mot} value={mot} />
      ))}
    </datalist>
  );
}
