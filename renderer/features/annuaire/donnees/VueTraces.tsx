import { useRequete } from '#renderer/host/requetes.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { instantCourt } from '#shared/dates/instant.ts';
import type { GenreDeTrace, Trace } from '#shared/domain/donnees/donnees.schema.ts';

const GENRES: Readonly<Record<GenreDeTrace, string>> = {
  export: 'Copie remise (art. 15)',
  effacement: 'Effacement (art. 17)',
  purge: 'Purge des fiches échues',
};

const COLONNES: readonly Colonne<Trace>[] = [
  { id: 'quand', titre: 'Quand', entete: true, cellule: ({ quandUtc }) => instantCourt(quandUtc) },
  { id: 'genre', titre: 'Quoi', cellule: ({ genre }) => GENRES[genre] },
  { id: 'nombre', titre: 'Personnes', nombre: true, cellule: ({ nombre }) => nombre },
  { id: 'operateur', titre: 'Par', cellule: ({ operateur }) => operateur },
];

/** Ce qui a été remis ou effacé, quand et par qui ; jamais de qui (G4). */
export function VueTraces() {
  const { donnees } = useRequete('donnees.lire', {});
  if (donnees === null) return <Chargement />;
  return (
    <Bloc titre="Ce qui a été fait" note="la date, le geste et qui l’a fait ; jamais de qui">
      <Tableau
        libelle="Copies, effacements et purges"
        colonnes={COLONNES}
        lignes={donnees.traces}
        cle={({ num }) => String(num)}
        vide={<Vide icone="document">Aucune copie remise, aucune donnée effacée.</Vide>}
      />
    </Bloc>
  );
}
