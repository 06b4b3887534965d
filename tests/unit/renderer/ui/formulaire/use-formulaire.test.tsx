import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { ChampRadio } from '#renderer/ui/champs/ChampRadio.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Formulaire } from '#renderer/ui/formulaire/Formulaire.tsx';
import { resteAEcrire } from '#renderer/ui/formulaire/garde-saisie.ts';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { ligne } from '#shared/domain/champs.ts';
import { AppError } from '#shared/errors/app-error.ts';

const schema = z.object({
  nom: ligne('Indiquez un nom.'),
  lieu: ligne('Indiquez un lieu.'),
  genre: z.enum(['a', 'b'], 'Choisissez.'),
});

function Essai({
  envoyer,
  genre = 'a',
}: {
  envoyer: (sortie: z.output<typeof schema>) => Promise<unknown>;
  genre?: 'a' | null;
}) {
  const depart: { nom: string; lieu: string; genre: 'a' | 'b' | null } = { nom: 'Réunion', lieu: '', genre };
  const formulaire = useFormulaire({ schema, depart, envoyer });
  return (
    <Formulaire formulaire={formulaire} libelle="Fiche" gestes={<Bouton type="submit">Créer</Bouton>}>
      <ChampTexte libelle="Nom" {...formulaire.champ('nom')} />
      <ChampRadio
        libelle="Genre"
        options={[
          { valeur: 'a', libelle: 'A' },
          { valeur: 'b', libelle: 'B' },
        ]}
        {...formulaire.champ('genre')}
      />
      <ChampTexte libelle="Lieu" {...formulaire.champ('lieu')} />
    </Formulaire>
  );
}
const champ = (nom: string) => screen.getByRole<HTMLInputElement>('textbox', { name: nom });
const ecrire = (nom: string, texte: string) => fireEvent.change(champ(nom), { target: { value: texte } });
const envoi = () => act(async () => void fireEvent.submit(screen.getByRole('form', { name: 'Fiche' })));

describe('useFormulaire', () => {
  it('ne reproche rien avant l’envoi, puis met le foyer sur le premier champ fautif sans rien envoyer', async () => {
    const envoyer = vi.fn();
    render(<Essai envoyer={envoyer} />);
    ecrire('Nom', '');
    fireEvent.blur(champ('Nom'));
    expect(champ('Nom').getAttribute('aria-invalid')).toBeNull();
    await envoi();
    expect(envoyer).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(champ('Nom'));
    expect(screen.getByText('Indiquez un nom.')).toBeTruthy();
    expect(screen.getByText('Indiquez un lieu.')).toBeTruthy();
  });

  it('efface la faute dès que le champ change, et la revérifie quand on le quitte', async () => {
    render(<Essai envoyer={vi.fn()} />);
    await envoi();
    ecrire('Lieu', 'x');
    expect(champ('Lieu').getAttribute('aria-invalid')).toBeNull();
    ecrire('Lieu', ' ');
    expect(champ('Lieu').getAttribute('aria-invalid')).toBeNull();
    fireEvent.blur(champ('Lieu'));
    expect(champ('Lieu').getAttribute('aria-invalid')).toBe('true');
  });

  it('met le foyer sur le premier bouton d’un groupe fautif', async () => {
    render(<Essai envoyer={vi.fn()} genre={null} />);
    ecrire('Lieu', 'Mairie');
    await envoi();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'A' }));
  });

  it('envoie la sortie nettoyée du schéma, une seule fois malgré deux gestes', async () => {
    let finir: () => void = () => undefined;
    const envoyer = vi.fn(() => new Promise<void>((fini) => (finir = fini)));
    render(<Essai envoyer={envoyer} />);
    ecrire('Lieu', '  Mairie\u200B ');
    await envoi();
    await envoi();
    expect(envoyer).toHaveBeenCalledExactlyOnceWith({ nom: 'Réunion', lieu: 'Mairie', genre: 'a' });
    await act(async () => finir());
    expect(resteAEcrire()).toBe(false);
  });

  it('met sous leur champ les fautes de l’hôte, et en haut celles qui n’en visent aucun', async () => {
    const envoyer = vi
      .fn()
      .mockRejectedValueOnce(
        new AppError({ code: 'SAISIE_INVALIDE', message: 'À corriger.', champs: { lieu: 'Ce lieu est pris.' } }),
      )
      .mockRejectedValueOnce(new AppError({ code: 'REGLE_METIER', message: 'Cette réunion est close.' }));
    render(<Essai envoyer={envoyer} />);
    ecrire('Lieu', 'Mairie');
    await envoi();
    expect(screen.getByText('Ce lieu est pris.')).toBeTruthy();
    expect(document.activeElement).toBe(champ('Lieu'));
    expect(screen.queryByRole('status')).toBeNull();
    ecrire('Lieu', 'Préfecture');
    await envoi();
    expect(screen.getByRole('status').textContent).toContain('Cette réunion est close.');
    expect(champ('Lieu').value).toBe('Préfecture');
  });

  it('ne montre jamais le détail d’une erreur inattendue', async () => {
    render(<Essai envoyer={vi.fn().mockRejectedValue(new TypeError('x is undefined'))} />);
    ecrire('Lieu', 'Mairie');
    await envoi();
    expect(screen.getByRole('status').textContent).toContain('Une erreur inattendue est survenue.');
    expect(document.body.textContent).not.toContain('undefined');
  });

  it('retient la fermeture tant que la saisie diffère, et plus quand elle revient au départ ou s’en va', () => {
    const { unmount } = render(<Essai envoyer={vi.fn()} />);
    const fermeture = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect([resteAEcrire(), fermeture()]).toEqual([false, false]);
    ecrire('Lieu', 'Mairie');
    expect([resteAEcrire(), fermeture()]).toEqual([true, true]);
    ecrire('Lieu', '');
    expect([resteAEcrire(), fermeture()]).toEqual([false, false]);
    ecrire('Lieu', 'Mairie');
    unmount();
    expect(resteAEcrire()).toBe(false);
  });
});
