import { useRemise } from '#renderer/app/courriel/use-remise.ts';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import type { NomDeCible } from '#shared/domain/reprise/cibles.labels.ts';
import type { Choix } from '#shared/domain/reprise/comprehension.schema.ts';

interface Proprietes {
  readonly reprise: string;
  readonly cible: NomDeCible;
  readonly choix: Choix;
}

/** Le rapport d'une reprise : ce qui n'entre pas et pourquoi, à garder ou à renvoyer à qui tenait le tableau. */
export function RapportDeReprise({ reprise, cible, choix }: Proprietes) {
  const { remettre, enCours } = useRemise('reprises.rapport', 'Rapport non préparé.');
  const geste = (forme: 'docx' | 'csv', libelle: string) => ({
    id: forme,
    libelle,
    icone: forme === 'docx' ? ('document' as const) : ('tableau' as const),
    desactive: enCours,
    surClic: () => void remettre({ reprise, cible, choix, forme }),
  });
  return (
    <Menu
      mot="Rapport"
      libelle="Rapport de reprise"
      gestes={[geste('docx', 'En Word, ce qui est à revoir'), geste('csv', 'En CSV, toutes les lignes')]}
    />
  );
}
