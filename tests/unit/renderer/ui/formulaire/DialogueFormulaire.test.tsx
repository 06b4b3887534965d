import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';

function Essai({ surFermer, garde }: { readonly surFermer: () => void; readonly garde?: boolean }) {
  const formulaire = useFormulaire({
    schema: z.object({ nom: z.string() }),
    depart: { nom: '' },
    garde,
    envoyer: async () => undefined,
  });
  return (
    <DialogueFormulaire formulaire={formulaire} titre="Nouvelle personne" geste="Ajouter" surFermer={surFermer}>
      <ChampTexte libelle="Nom" {...formulaire.champ('nom')} />
    </DialogueFormulaire>
  );
}
const nom = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Nom' });
const ecrire = () => fireEvent.change(nom(), { target: { value: 'Durand' } });
const echap = () => act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' }));
const cliquer = (geste: string) => act(async () => screen.getByRole('button', { name: geste }).click());
const question = () => screen.queryByRole('alertdialog', { name: 'Abandonner cette saisie ?' });

it('Échap ferme sans rien demander tant que rien n’est saisi', async () => {
  const surFermer = vi.fn();
  render(<Essai surFermer={surFermer} />);
  await echap();
  expect(surFermer).toHaveBeenCalledOnce();
});

it('Échap demande avant de jeter une saisie ; continuer la garde, abandonner ferme', async () => {
  const surFermer = vi.fn();
  render(<Essai surFermer={surFermer} />);
  ecrire();
  await echap();
  expect([question() === null, surFermer.mock.calls.length]).toEqual([false, 0]);
  // Entrée, ou une seconde Échap, n'y jettent rien : le foyer est sur « Continuer ».
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Continuer'));
  await echap();
  expect([question(), nom().value, surFermer.mock.calls.length]).toEqual([null, 'Durand', 0]);
  await echap();
  await cliquer('Abandonner la saisie');
  expect(surFermer).toHaveBeenCalledOnce();
});

it('« Renoncer » dit ce qu’il fait, et ferme sans demander ; un formulaire sans garde aussi', async () => {
  const surFermer = vi.fn();
  const { unmount } = render(<Essai surFermer={surFermer} />);
  ecrire();
  await cliquer('Renoncer');
  expect([question(), surFermer.mock.calls.length]).toEqual([null, 1]);
  unmount();
  render(<Essai surFermer={surFermer} garde={false} />);
  ecrire();
  await echap();
  expect([question(), surFermer.mock.calls.length]).toEqual([null, 2]);
});
