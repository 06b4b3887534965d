import { useContext } from 'react';
import type { FormeTableau, TableauExporte } from '#shared/domain/tableau/tableau.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { donnerAvis } from '../avis/avis.store.ts';
import { direRefus } from '../avis/phrase-de.ts';
import { Menu } from '../gestes/Menu.tsx';
import type { Colonne } from './colonne.ts';
import { copierTableau } from './copier-tableau.ts';
import { enTableau } from './en-tableau.ts';
import { ceQuiManque } from './manque.ts';
import { SortieDesTableaux } from './sortie.ts';

interface Proprietes<L> {
  readonly libelle: string;
  readonly colonnes: readonly Colonne<L>[];
  /** Toutes les lignes, dans l'ordre de l'écran. */
  readonly lignes: () => Promise<readonly L[]>;
  /** Combien la liste en a ; une liste plus longue que ce qui se sort s'arrête, et le dit. */
  readonly total: number;
}

const combien = ({ lignes }: TableauExporte): string => pluriel(lignes.length, 'ligne', 'lignes');

/** Sous un tableau : le copier, ou l'emporter dans Excel. */
export function GestesDeTableau<L>({ libelle, colonnes, lignes, total }: Proprietes<L>) {
  const sortir = useContext(SortieDesTableaux);
  const prendre = async () => enTableau(libelle, colonnes, await lignes());
  const copier = async () => {
    const tableau = await prendre();
    await copierTableau(tableau).then(
      () =>
        donnerAvis(
          [
            `Tableau copié, ${combien(tableau)} : collez-le dans Word, Excel ou un courriel.`,
            ceQuiManque(tableau, total),
          ]
            .filter((phrase) => phrase !== null)
            .join(' '),
        ),
      () => donnerAvis('Le presse-papiers a refusé la copie. Exportez le tableau vers Excel.'),
    );
  };
  const exporter = async (forme: FormeTableau) => {
    const tableau = await prendre();
    await sortir?.(tableau, forme);
    const coupe = ceQuiManque(tableau, total);
    if (coupe !== null) donnerAvis(coupe);
  };
  const dire = direRefus('Le tableau n’a pas pu sortir.');
  return (
    <div className="gestes-de-tableau">
      <Menu
        mot="Exporter"
        libelle={`Exporter : ${libelle}`}
        gestes={[
          { id: 'copier', libelle: 'Copier le tableau', icone: 'copier', surClic: () => void copier().catch(dire) },
          ...(sortir === null
            ? []
            : [
                {
                  id: 'xlsx',
                  libelle: 'Classeur Excel (.xlsx)',
                  icone: 'telecharger' as const,
                  surClic: () => void exporter('xlsx').catch(dire),
                },
                {
                  id: 'csv',
                  libelle: 'Texte séparé par des points-virgules (.csv)',
                  icone: 'telecharger' as const,
                  surClic: () => void exporter('csv').catch(dire),
                },
              ]),
        ]}
      />
    </div>
  );
}
