import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { type ChiffreSaisi, genreChiffreLibelle } from '#shared/domain/eq2030/chiffre.schema.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import type { Tableau } from '../eq2030.types.ts';

/** Un chiffre fourni (sans identifiant) ou noté par le service. */
export type ChiffreMontre = ChiffreSaisi & { readonly id: string | null };

const ou = (regionCode: string | null, { code, libelle }: Tableau['region']): string =>
  regionCode === null ? 'France' : regionCode === code ? libelle : `région ${regionCode}`;

export const colonnesDesChiffres = (
  region: Tableau['region'],
  surModifier: (id: string) => void,
): readonly Colonne<ChiffreMontre>[] => [
  { id: 'libelle', titre: 'Ce qui est compté', entete: true, cellule: ({ libelle }) => libelle },
  {
    id: 'genre',
    titre: 'Nature',
    cellule: ({ genre }) => genreChiffreLibelle[genre],
    comparer: (un, autre) => un.genre.localeCompare(autre.genre),
  },
  { id: 'axe', titre: 'Axe', etroite: true, cellule: ({ axe }) => axe ?? '–', valeur: ({ axe }) => axe },
  {
    id: 'valeur',
    titre: 'Valeur',
    nombre: true,
    valeur: ({ valeur }) => valeur,
    cellule: ({ valeur }) => nombreFr(valeur),
    comparer: (un, autre) => un.valeur - autre.valeur,
  },
  { id: 'unite', titre: 'Unité', cellule: ({ unite }) => unite },
  {
    id: 'periode',
    titre: 'Période',
    valeur: ({ periode }) => periode,
    cellule: ({ periode }) => <span className="insecable">{periode}</span>,
  },
  { id: 'ou', titre: 'Où', cellule: ({ regionCode }) => ou(regionCode, region) },
  {
    id: 'date',
    titre: 'Daté du',
    etroite: true,
    valeur: ({ date }) => ({ date }),
    cellule: ({ date }) => dateCourte(date),
    comparer: (un, autre) => un.date.localeCompare(autre.date),
  },
  { id: 'source', titre: 'Source', cellule: ({ source }) => source },
  {
    id: 'geste',
    titre: 'Modifier',
    titreCache: true,
    cellule: ({ id, libelle }) =>
      id === null ? (
        <span className="note">fourni</span>
      ) : (
        <Bouton genre="discret" libelle={`Modifier : ${libelle}`} surClic={() => surModifier(id)}>
          Modifier
        </Bouton>
      ),
  },
];
