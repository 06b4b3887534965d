import { useState } from 'react';
import { INDICATEURS_O2R } from '#shared/domain/convention/indicateurs-o2r.data.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { AjouterUnIndicateur } from './AjouterUnIndicateur.tsx';
import type { Effectifs } from './beneficiaires.types.ts';
import { ChoisirDesIndicateurs } from './ChoisirDesIndicateurs.tsx';
import { ReglerLaSaisie } from './ReglerLaSaisie.tsx';

/** Suivre d'autres indicateurs, en ajouter, ne plus en suivre un, régler la saisie. */
export function GestesDesBeneficiaires(effectifs: Effectifs) {
  const { convention, donnees } = effectifs;
  const { indicateurs, releves } = donnees;
  const [ouvert, setOuvert] = useState<'choisir' | 'ajouter' | 'regler' | null>(null);
  const { lancer } = useCommande('beneficiaires.retirer');
  const aviser = useAvisAnnulable();
  const fermer = () => setOuvert(null);
  const suivis = new Set(indicateurs.map(({ code }) => code));
  const retirer = (id: string, libelle: string) => {
    const siens = releves.filter(({ indicateurId }) => indicateurId === id).length;
    const avec = siens === 0 ? '' : `, avec ${pluriel(siens, 'effectif', 'effectifs')}`;
    void lancer({ id }).then(
      () => aviser(`« ${libelle} » n’est plus suivi${avec}.`, 'beneficiaires.retirer'),
      direRefus(),
    );
  };
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
          ...indicateurs.map(({ id, libelle }) => ({
            id,
            libelle: `Ne plus suivre « ${libelle} »`,
            icone: 'non' as const,
            danger: true,
            surClic: () => retirer(id, libelle),
          })),
        ]}
      />
      {ouvert === 'choisir' && (
        <ChoisirDesIndicateurs conventionId={convention.id} suivis={suivis} surFermer={fermer} />
      )}
      {ouvert === 'ajouter' && <AjouterUnIndicateur conventionId={convention.id} surFermer={fermer} />}
      {ouvert === 'regler' && <ReglerLaSaisie {...effectifs} surFermer={fermer} />}
    </>
  );
}
