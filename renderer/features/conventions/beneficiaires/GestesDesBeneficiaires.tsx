import { useState } from 'react';
import { INDICATEURS_O2R } from '#shared/domain/convention/beneficiaires/indicateurs-o2r.data.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { AjouterUnIndicateur } from './AjouterUnIndicateur.tsx';
import type { Effectifs } from './beneficiaires.types.ts';
import { ChoisirDesIndicateurs } from './ChoisirDesIndicateurs.tsx';
import { FixerUnJalon } from './FixerUnJalon.tsx';
import { NePlusSuivre } from './NePlusSuivre.tsx';
import { ReglerLaSaisie } from './ReglerLaSaisie.tsx';

/** Suivre d'autres indicateurs, en ajouter, ne plus en suivre un, régler la saisie. */
export function GestesDesBeneficiaires(effectifs: Effectifs) {
  const { convention, donnees } = effectifs;
  const { indicateurs } = donnees;
  const [ouvert, setOuvert] = useState<'choisir' | 'ajouter' | 'jalonner' | 'regler' | 'retirer' | null>(null);
  const fermer = () => setOuvert(null);
  const suivis = new Set(indicateurs.map(({ code }) => code));
  return (
    <>
      {indicateurs.length === 0 && (
        <Bouton genre="premier" icone="plus" surClic={() => setOuvert('choisir')}>
          Suivre des indicateurs
        </Bouton>
      )}
      <Menu
        libelle="Gestes des bénéficiaires"
        gestes={[
          ...(INDICATEURS_O2R.every(({ code }) => suivis.has(code)) || indicateurs.length === 0
            ? []
            : [
                {
                  id: 'choisir',
                  libelle: 'Suivre d’autres indicateurs…',
                  icone: 'plus' as const,
                  surClic: () => setOuvert('choisir'),
                },
              ]),
          {
            id: 'ajouter',
            libelle: 'Ajouter un indicateur…',
            icone: 'plus' as const,
            surClic: () => setOuvert('ajouter'),
          },
          {
            id: 'regler',
            libelle: 'Régler la saisie…',
            icone: 'reglages' as const,
            surClic: () => setOuvert('regler'),
          },
          ...(indicateurs.length === 0
            ? []
            : [
                {
                  id: 'jalonner',
                  libelle: 'Fixer un jalon…',
                  icone: 'plus' as const,
                  surClic: () => setOuvert('jalonner'),
                },
                {
                  id: 'retirer',
                  libelle: 'Ne plus suivre un indicateur…',
                  icone: 'non' as const,
                  surClic: () => setOuvert('retirer'),
                },
              ]),
        ]}
      />
      {ouvert === 'choisir' && (
        <ChoisirDesIndicateurs conventionId={convention.id} suivis={suivis} surFermer={fermer} />
      )}
      {ouvert === 'ajouter' && <AjouterUnIndicateur conventionId={convention.id} surFermer={fermer} />}
      {ouvert === 'jalonner' && <FixerUnJalon {...effectifs} surFermer={fermer} />}
      {ouvert === 'retirer' && <NePlusSuivre donnees={donnees} surFermer={fermer} />}
      {ouvert === 'regler' && <ReglerLaSaisie {...effectifs} surFermer={fermer} />}
    </>
  );
}
