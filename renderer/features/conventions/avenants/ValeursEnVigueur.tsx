import { useState } from 'react';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { estDateCivile } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { type ValeurSuivie, valeursSuivies } from '#shared/domain/convention/avenant/ecarts.rules.ts';
import { avenantsEnVigueur } from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import type { Onglet } from '../fiche/convention.types.ts';

/** Ce que disait la convention et ce qui vaut à la date choisie, aujourd'hui d'abord (C7). */
export function ValeursEnVigueur({ fiche: { initiale, avenants }, jour }: Pick<Onglet, 'fiche' | 'jour'>) {
  const [choisi, setChoisi] = useState<string | null>(jour);
  const au = estDateCivile(choisi) ? choisi : jour;
  const valeurs = valeursSuivies(initiale, avenants, avenantsEnVigueur(avenants, au));
  if (valeurs.length === 0) return null;
  const colonnes: readonly Colonne<ValeurSuivie>[] = [
    { id: 'quoi', titre: 'Ce que les avenants changent', entete: true, cellule: ({ quoi }) => quoi },
    { id: 'initiale', titre: 'À la signature', cellule: ({ initiale: dite }) => dite },
    { id: 'vigueur', titre: `Au ${dateCourte(au)}`, cellule: ({ enVigueur }) => enVigueur },
    {
      id: 'avenant',
      titre: 'Fixé par',
      cellule: ({ avenant, initiale: dite, enVigueur }) =>
        avenant === null ? (dite === enVigueur ? 'la convention' : 'un avenant') : `l’avenant n°\u00A0${avenant}`,
    },
  ];
  return (
    <Bloc titre="Valeurs en vigueur" niveau={3}>
      <div className="date-d-en-vigueur">
        <ChampDate
          libelle="Voir la convention au"
          forme="courte"
          aujourdHui={jour}
          valeur={choisi}
          surChange={setChoisi}
        />
      </div>
      <Tableau libelle="Valeurs en vigueur" colonnes={colonnes} lignes={valeurs} cle={({ cle }) => cle} vide={null} />
    </Bloc>
  );
}
