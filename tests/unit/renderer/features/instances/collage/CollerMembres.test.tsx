import { INSTANCE_NEUVE } from '#tests/support/constructeurs/neufs.ts';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { CollerMembres } from '#renderer/features/instances/collage/CollerMembres.tsx';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import { useFileAvis } from '#renderer/ui/avis/avis.store.ts';
import type { Sortie } from '#shared/contract/contract.ts';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { membreErrors } from '#shared/errors/membre.errors.ts';
import { unSiege } from '#tests/support/constructeurs/un-siege.ts';
import { unTransportFactice } from '#tests/support/transport-factice.ts';

const ETAT = unSiege();
const REGION = unSiege({ categorie: '2', college: 'region', organisme: 'Conseil régional' });
const FICHE: InstanceFiche = {
  instance: {
    id: '00000000-0000-7000-8000-00000000000a',
    type: 'CDPE',
    complement: 'du Haut-Rhin',
    departementCode: '68',
    clpeCode: null,
    secretariat: null,
    ...INSTANCE_NEUVE,
  },
  departement: 'Haut-Rhin',
  parent: null,
  enfants: [],
  actes: [],
  pointages: [],
  parametres: [],
  sieges: [ETAT, REGION],
  voix: [],
  nombres: [],
  perimetre: { communes: [], epci: [], qpv: [], contrats: [] },
  reunions: [],
};
const personne = {
  civilite: null,
  prenom: 'Zoé',
  nom: 'Martin',
  fonction: null,
  structure: null,
  courriel: null,
  telephone: null,
};
const LECTURE: Sortie<'membres.lireCollage'> = {
  colonnes: ['Nom et prénom'],
  ignorees: 1,
  membres: [
    { personne, siegeId: ETAT.id, manque: null, role: 'titulaire', fautes: {}, dejaConnue: null },
    {
      personne: { ...personne, prenom: 'Paul', nom: 'Durand', courriel: 'paul@exemple' },
      siegeId: null,
      manque: null,
      role: 'titulaire',
      fautes: {},
      dejaConnue: null,
    },
  ],
};

type Coller = Sortie<'membres.coller'>;
function monter(coller: (entree: unknown) => Coller = () => ({ nommes: 2 })) {
  const hote = unTransportFactice({ 'membres.lireCollage': () => LECTURE, 'membres.coller': coller });
  render(
    <HostProvider transport={hote.transport}>
      <CollerMembres fiche={FICHE} aujourdHui="2026-03-05" />
    </HostProvider>,
  );
  return hote;
}
const coller = async (texte: string) => {
  fireEvent.paste(document.body, { clipboardData: { getData: () => texte } });
  return screen.findByRole('table', { name: 'Membres lus dans le collage' });
};
const nommer = () => screen.getByRole<HTMLButtonElement>('button', { name: /^Nommer/u });

describe('CollerMembres', () => {
  beforeEach(() => useFileAvis.setState({ avis: [] }));

  it('lit ce qui est collé n’importe où dans l’écran, et n’écrit rien', async () => {
    const { appels } = monter();
    const tableau = await coller('MARTIN Zoé\nDURAND Paul');
    expect(within(tableau).getAllByRole('row')).toHaveLength(3);
    expect(appels.map(({ nom }) => nom)).toEqual(['membres.lireCollage']);
    expect(screen.getByText('1 ligne sans nom, laissée')).toBeTruthy();
  });

  it('retient le geste tant qu’une ligne est fautive, dit la faute au champ, puis nomme ce qui entre', async () => {
    const { appels } = monter();
    await coller('MARTIN Zoé\nDURAND Paul');
    expect(nommer().disabled).toBe(true);
    const adresse = screen.getByLabelText('Courriel, ligne 2');
    expect(adresse.getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(adresse, { target: { value: 'paul@exemple.fr' } });
    fireEvent.change(screen.getByLabelText('Siège, ligne 2'), { target: { value: 'nouveau:1:etat' } });
    expect(nommer().disabled).toBe(false);
    expect(nommer().textContent).toBe('Nommer les 2 membres');
    fireEvent.click(nommer());
    await waitFor(() =>
      expect(useFileAvis.getState().avis.map(({ phrase }) => phrase)).toEqual([
        '2 membres nommés : CDPE du Haut-Rhin.',
      ]),
    );
    expect(appels.at(-1)).toMatchObject({
      nom: 'membres.coller',
      entree: {
        membres: [
          { siegeId: ETAT.id, nouveauSiege: null },
          {
            siegeId: null,
            nouveauSiege: { categorie: '1', college: 'etat' },
            personne: { courriel: 'paul@exemple.fr' },
          },
        ],
      },
    });
  });

  it('montre à sa ligne ce que l’hôte refuse, même quand une autre est laissée de côté', async () => {
    monter(() => {
      throw membreErrors.ligneFautive(1, membreErrors.dejaNomme('Paul Durand'));
    });
    await coller('MARTIN Zoé\nDURAND Paul');
    fireEvent.change(screen.getByLabelText('Siège, ligne 1'), { target: { value: 'laisser' } });
    fireEvent.change(screen.getByLabelText('Courriel, ligne 2'), { target: { value: '' } });
    fireEvent.change(screen.getByLabelText('Siège, ligne 2'), { target: { value: `siege:${REGION.id}` } });
    fireEvent.click(nommer());
    await waitFor(() => expect(screen.getByLabelText('Siège, ligne 2').getAttribute('aria-invalid')).toBe('true'));
    expect(screen.getByLabelText('Siège, ligne 1').getAttribute('aria-invalid')).toBeNull();
    expect(useFileAvis.getState().avis).toEqual([]);
  });
});
