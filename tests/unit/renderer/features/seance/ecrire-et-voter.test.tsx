import { act, fireEvent, render, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Actes } from '#renderer/features/seance/actes/Actes.tsx';
import { montrerSeance, SeanceProvider } from '#renderer/features/seance/contexte-seance.ts';
import { useGestes } from '#renderer/features/seance/point/use-gestes.ts';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import type { Transport } from '#renderer/host/transport.ts';
import { useFileAvis } from '#renderer/ui/avis/avis.store.ts';
import type { Deliberation, DeliberationPatch, PointEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { desSieges, uneDeliberation, uneSeance, unPoint } from '#tests/support/une-seance.ts';

const SEANCE = uneSeance({ sieges: desSieges(12, { statut: 'present' }) });
const hote: { changer: (suite: (point: PointEnSeance) => PointEnSeance) => void } = { changer: () => undefined };
let refus: Record<string, string> | null = null;
let ecrites = 0;
const appels = vi.fn<(nom: string, entree: unknown) => void>();

/** L'hôte : la première décision écrite s'appelle « neuve » ; un vote change celle qu'il vise. */
function repondre(nom: string, entree: never): unknown {
  if (nom === 'deliberations.creer') {
    const { nature, texte } = entree as { nature: 'decision' | 'avis'; texte: string };
    ecrites += 1;
    const id = ecrites === 1 ? 'neuve' : `neuve-${ecrites}`;
    const neuve = uneDeliberation({ id, nature, texte, mode: null });
    hote.changer((point) => ({ ...point, deliberations: [...point.deliberations, neuve] }));
    return { id };
  }
  const { id, patch } = entree as { id: string; patch: DeliberationPatch & Pick<PointEnSeance, 'nature'> };
  if (nom === 'points.modifier') hote.changer((point) => ({ ...point, nature: patch.nature }));
  if (nom === 'deliberations.modifier')
    hote.changer((point) => ({
      ...point,
      deliberations: point.deliberations.map((une) => (une.id === id ? ({ ...une, ...patch } as Deliberation) : une)),
    }));
  return null;
}
const transport: Transport = {
  appeler: async (nom, entree) => {
    appels(nom, entree);
    if (refus !== null)
      return { ok: false, erreur: { code: 'SAISIE_INVALIDE', message: 'Refusé en entier.', champs: refus } };
    return { ok: true, valeur: repondre(nom, entree as never), vu: 0 };
  },
  deposer: async () => '',
  enregistrer: async () => true,
  choisirFichier: null,
  ouvrirFenetre: () => undefined,
  ecouter: (_surEvenement, surLiaison) => {
    surLiaison('etablie');
    return () => undefined;
  },
};

function Point({ depart }: { readonly depart: PointEnSeance }) {
  const [point, setPoint] = useState(depart);
  useEffect(() => {
    hote.changer = setPoint;
  }, []);
  const gestes = useGestes(point, () => undefined);
  return (
    <>
      <button type="button" onClick={gestes.decider}>
        F3
      </button>
      <button type="button" onClick={gestes.voter}>
        F6
      </button>
      <button type="button" onClick={gestes.sansOpposition}>
        F7
      </button>
      <p data-testid="nature">{point.nature}</p>
      <Actes point={point} ecriture={gestes.ecriture} surEcriture={gestes.setEcriture} ligne={gestes.ligne} />
    </>
  );
}
const montrer = (point: Partial<PointEnSeance> = {}) =>
  render(
    <HostProvider transport={transport}>
      <SeanceProvider value={montrerSeance(SEANCE, { point: null, vu: 1, aujourdHui: '2026-03-12' })}>
        <Point depart={unPoint('point-1', point)} />
      </SeanceProvider>
    </HostProvider>,
  );
/** Une touche de la barre : le foyer reste où il est, comme au clavier. */
const presser = (touche: string) => act(async () => screen.getByText(touche).click());
const ligne = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Décision' });
const ecrire = (texte: string) => fireEvent.change(ligne(), { target: { value: texte } });
const clavier = (key: string) => act(async () => void fireEvent.keyDown(document.activeElement as Element, { key }));
const voix = (nom: string) => screen.getByRole<HTMLInputElement>('textbox', { name: nom });
const EXCEPTIONS = 'Qui est contre, qui s’abstient';
const compter = () => act(async () => screen.getByRole('button', { name: 'Compter les voix' }).click());
const noms = () => appels.mock.calls.map(([nom]) => nom);

beforeEach(() => {
  appels.mockClear();
  refus = null;
  ecrites = 0;
  useFileAvis.setState({ avis: [] });
});

describe('une décision neuve', () => {
  it('s’écrit aussitôt sur un point d’information, dont la nature change avec elle et se rend', async () => {
    montrer({ nature: 'information' });
    await presser('F3');
    expect(document.activeElement).toBe(ligne());
    expect(screen.getByText(/ne se vote pas/u)).toBeTruthy();
    ecrire('Le comité décide.');
    expect(appels).not.toHaveBeenCalled();
    await clavier('Enter');
    expect(noms()).toEqual(['points.modifier', 'deliberations.creer']);
    expect(screen.getByTestId('nature').textContent).toBe('decision');
    const [avis] = useFileAvis.getState().avis;
    expect(avis?.phrase).toMatch(/passe d’«.information.» à «.décision.»/u);
    await act(async () => avis?.geste?.surClic());
    expect(appels.mock.calls.slice(2)).toMatchObject([
      ['deliberations.supprimer', { id: 'neuve' }],
      ['points.modifier', { patch: { nature: 'information' } }],
    ]);
  });

  it('sur un point d’information reporté, dit pourquoi elle ne s’écrit pas, et ne change rien', async () => {
    montrer({ nature: 'information', etat: 'reporte' });
    await presser('F3');
    ecrire('Le comité adopte.');
    await clavier('Enter');
    expect(screen.getAllByText(/^Ce point est reporté/u).length).toBeGreaterThan(0);
    expect(ligne().value).toBe('Le comité adopte.');
    expect(appels).not.toHaveBeenCalled();
  });

  it('s’écrit par Tab et mène au pilote, comme par Entrée', async () => {
    montrer();
    await presser('F3');
    ecrire('Le comité décide.');
    await clavier('Tab');
    expect(noms()).toEqual(['deliberations.creer']);
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Pilote' }));
  });

  it('vide, Entrée ne l’écrit pas, dit quoi faire et garde le foyer où l’on écrit', async () => {
    montrer();
    await presser('F3');
    await clavier('Enter');
    expect(document.activeElement).toBe(ligne());
    expect(screen.getByText('Écrivez ce que le comité décide, ou Échap pour y renoncer.')).toBeTruthy();
    expect(appels).not.toHaveBeenCalled();
  });

  it('ne s’écrit pas quand on y renonce par Échap, même si le foyer s’en va', async () => {
    montrer();
    await presser('F3');
    ecrire('Brouillon');
    const neuve = ligne();
    await act(async () => {
      fireEvent.keyDown(neuve, { key: 'Escape' });
      fireEvent.blur(neuve);
    });
    expect(appels).not.toHaveBeenCalled();
    expect(screen.queryByRole('textbox', { name: 'Décision' })).toBeNull();
  });

  it('s’enregistre avant d’être votée : F7 l’adopte, F6 la compte', async () => {
    montrer();
    await presser('F3');
    ecrire('Le comité décide.');
    await presser('F7');
    expect(appels.mock.calls).toMatchObject([
      ['deliberations.creer', { texte: 'Le comité décide.' }],
      ['deliberations.modifier', { id: 'neuve', patch: { mode: 'sans_opposition' } }],
    ]);
    appels.mockClear();
    await presser('F3');
    ecrire('Le comité décide encore.');
    await presser('F6');
    expect(noms()).toEqual(['deliberations.creer']);
    expect(document.activeElement).toBe(screen.getAllByRole('combobox', { name: EXCEPTIONS }).at(-1));
  });

  it('vide, attend son texte au lieu de rester muette', async () => {
    montrer();
    await presser('F3');
    await presser('F6');
    expect(appels).not.toHaveBeenCalled();
    expect(useFileAvis.getState().avis[0]?.phrase).toBe('Écrivez d’abord ce que le comité décide.');
    expect(ligne()).toBeTruthy();
  });
});

describe('l’échéance d’une décision', () => {
  it('qui ne se comprend pas garde le foyer après Entrée, au lieu d’en laisser taper la correction ailleurs', async () => {
    montrer({ deliberations: [uneDeliberation({ mode: 'decompte' })] });
    const echeance = screen.getByRole<HTMLInputElement>('textbox', { name: 'Échéance' });
    act(() => echeance.focus());
    fireEvent.change(echeance, { target: { value: '30 février' } });
    await clavier('Enter');
    await act(() => new Promise((fin) => requestAnimationFrame(fin)));
    expect(echeance.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(echeance);
  });
});

describe('compter un vote', () => {
  const adoptee = uneDeliberation({ mode: 'sans_opposition' });

  it('ne touche pas au vote déjà noté avant qu’un chiffre ne soit tapé', async () => {
    montrer({ deliberations: [adoptee] });
    await compter();
    voix('Pour').focus();
    await act(async () => voix('Pour').blur());
    expect(appels).not.toHaveBeenCalled();
    expect(screen.getByText(/^Adoptée? sans opposition/u)).toBeTruthy();
    fireEvent.change(voix('Pour'), { target: { value: '9' } });
    await act(async () => void fireEvent.blur(voix('Pour')));
    expect(appels.mock.calls).toMatchObject([
      ['deliberations.modifier', { id: adoptee.id, patch: { mode: 'decompte', pour: 9 } }],
    ]);
  });

  it('par son geste, montre les chiffres sans rien écrire', async () => {
    montrer({ deliberations: [adoptee] });
    await compter();
    expect(voix('Contre')).toBeTruthy();
    expect(appels).not.toHaveBeenCalled();
  });

  it('dit un refus sous son chiffre, et laisse ce qui est tapé', async () => {
    montrer({ deliberations: [uneDeliberation({ mode: 'decompte' })] });
    refus = { 'patch.contre': 'Ce nombre est trop grand.' };
    fireEvent.change(voix('Contre'), { target: { value: '99' } });
    await act(async () => void fireEvent.blur(voix('Contre')));
    expect(voix('Contre').value).toBe('99');
    expect(voix('Contre').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Ce nombre est trop grand.')).toBeTruthy();
    expect(useFileAvis.getState().avis).toEqual([]);
  });

  it('écrit d’un bloc le chiffre refusé et celui qui le rend possible', async () => {
    montrer({ deliberations: [uneDeliberation({ mode: 'decompte', pour: 12 })] });
    const taper = async (nom: string, value: string) => {
      fireEvent.change(voix(nom), { target: { value } });
      await act(async () => void fireEvent.blur(voix(nom)));
    };
    refus = { 'patch.pour': 'Le vote compte 16 personnes.' };
    await taper('Contre', '4');
    refus = null;
    await taper('Pour', '8');
    expect(appels).toHaveBeenLastCalledWith(
      'deliberations.modifier',
      expect.objectContaining({ patch: expect.objectContaining({ pour: 8, contre: 4 }) as unknown }),
    );
    expect(screen.queryByText('Le vote compte 16 personnes.')).toBeNull();
  });

  it('part des voix nommées : celle qui est contre ne se perd pas en comptant', async () => {
    montrer({
      deliberations: [uneDeliberation({ mode: 'nominal', bulletins: [{ siegeId: 's2', sens: 'contre' }] })],
    });
    await compter();
    expect([voix('Pour').value, voix('Contre').value]).toEqual(['11', '1']);
    expect(screen.queryByRole('button', { name: /Tout le reste pour/u })).toBeNull();
    fireEvent.change(voix('Pour'), { target: { value: '9' } });
    await act(async () => void fireEvent.blur(voix('Pour')));
    expect(appels.mock.calls).toMatchObject([
      ['deliberations.modifier', { patch: { mode: 'decompte', pour: 9, contre: 1, abstention: 0, nppv: 0 } }],
    ]);
  });

  it('n’annonce pas comme adopté un compte impossible', async () => {
    montrer({ deliberations: [adoptee] });
    await compter();
    fireEvent.change(voix('Pour'), { target: { value: '99' } });
    expect(screen.getByText(/^Adoptée? sans opposition/u)).toBeTruthy();
    expect(screen.queryByText(/99 pour/u)).toBeNull();
  });

  it('parle de voix entières devant un mot', async () => {
    montrer({ deliberations: [uneDeliberation({ mode: 'decompte' })] });
    fireEvent.focus(voix('Pour'));
    fireEvent.change(voix('Pour'), { target: { value: 'vingt' } });
    await act(async () => void fireEvent.blur(voix('Pour')));
    expect(screen.getByText('Un nombre entier de voix, en chiffres.')).toBeTruthy();
    expect(appels).not.toHaveBeenCalled();
  });
});

describe('noter les seules exceptions', () => {
  const champ = () => screen.getByRole<HTMLInputElement>('combobox', { name: EXCEPTIONS });
  const taper = async (texte: string) => {
    await act(async () => void fireEvent.change(champ(), { target: { value: texte } }));
    await clavier('Enter');
  };

  it('un nom, un sens, Entrée : le vote devient nominal, et tous les autres sont pour', async () => {
    montrer({ deliberations: [uneDeliberation({ mode: null })] });
    await presser('F6');
    expect(document.activeElement).toBe(champ());
    await taper('s3 abst');
    expect(appels.mock.calls).toMatchObject([
      ['deliberations.modifier', { patch: { mode: 'nominal' } }],
      ['bulletins.poser', { siegeId: 's3', sens: 'abstention' }],
    ]);
  });

  it('compte à mesure, dit le résultat, et rend « pour » d’un geste', async () => {
    montrer({
      deliberations: [uneDeliberation({ mode: 'nominal', bulletins: [{ siegeId: 's2', sens: 'contre' }] })],
    });
    expect(screen.getByText(/11.pour, 1.contre/u)).toBeTruthy();
    await act(async () => screen.getByRole('button', { name: /s2 vote pour/u }).click());
    expect(appels.mock.calls).toMatchObject([['bulletins.poser', { siegeId: 's2', sens: null }]]);
  });

  it('ne se propose pas au scrutin secret, qui ne nomme personne', async () => {
    montrer({ deliberations: [uneDeliberation({ mode: null, secret: true })] });
    await presser('F6');
    expect(screen.queryByRole('combobox', { name: EXCEPTIONS })).toBeNull();
    expect(document.activeElement).toBe(voix('Pour'));
  });

  it('ne prend pas le foyer quand un point déjà voté paraît : il reste au texte', () => {
    montrer({ deliberations: [uneDeliberation({ mode: 'sans_opposition' })] });
    expect(document.activeElement).toBe(document.body);
  });
});
