import { useState } from 'react';
import { useRemise } from '#renderer/app/courriel/use-remise.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import type { ChoixDePersonnes } from '#shared/domain/annuaire/liste.schema.ts';
import { EcrireATous } from './EcrireATous.tsx';

interface Proprietes {
  readonly choix: ChoixDePersonnes;
  /** Ce que la liste contient : « Annuaire du Haut-Rhin ». */
  readonly titre: string;
}

/** Ce qu'on fait d'une liste de personnes : leur écrire, emporter leurs cartes de visite, imprimer l'annuaire. */
export function GestesDeListe({ choix, titre }: Proprietes) {
  const [ecrit, setEcrit] = useState(false);
  const cartes = useRemise('listes.cartes', 'Cartes de visite non préparées.');
  const annuaire = useRemise('listes.annuaire', 'Annuaire non préparé.');
  return (
    <>
      <Bouton genre="discret" icone="courriel" surClic={() => setEcrit(true)}>
        Écrire…
      </Bouton>
      <Menu
        mot="Emporter"
        libelle="Emporter la liste"
        gestes={[
          {
            id: 'word',
            libelle: 'Annuaire en Word, par structure',
            icone: 'document',
            desactive: annuaire.enCours,
            surClic: () => void annuaire.remettre({ choix, titre }),
          },
          {
            id: 'cartes',
            libelle: 'Cartes de visite (.vcf)',
            icone: 'personne',
            desactive: cartes.enCours,
            surClic: () => void cartes.remettre({ choix }),
          },
        ]}
      />
      {ecrit && <EcrireATous choix={choix} surFermer={() => setEcrit(false)} />}
    </>
  );
}
