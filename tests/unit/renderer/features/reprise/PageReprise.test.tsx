import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { PageReprise } from '#renderer/features/reprise/PageReprise.tsx';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import { useFileAvis } from '#renderer/ui/avis/avis.store.ts';
import type { Entree, Sortie } from '#shared/contract/contract.ts';
import type { Choix } from '#shared/domain/reprise/comprehension.schema.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { unTransportFactice } from '#tests/support/transport-factice.ts';
import { EXCEL } from './collages.ts';

type Comprise = Sortie<'reprises.comprendre'>;
const REPRISE = '00000000-0000-7000-8000-00000000000a';
const LIGNES = [
  ['LISTE DES MEMBRES', '', ''],
  ['NOM Prénom', 'Organisme', 'Mail'],
  ['CORDIER Julien', 'idem', 'j.cordier@exemple.fr'],
  ['HABERKORN Yves', 'DSDEN\ndes Vosges', 'y.haberkörn@exemple.fr'],
  ['en attente', '', ''],
  ['WAGNER Élise', 'Région', 'e.wagner@exemple.fr'],
];

/** Un hôte de papier : deux remarques, qui s'en vont quand leur cellule est récrite. */
function comprendre({ choix }: Entree<'reprises.comprendre'>): Comprise {
  const remarques = [
    {
      ligne: 2,
      colonne: 1,
      gravite: 'refus' as const,
      phrase: 'La structure de la ligne du dessus ?',
      texte: 'DDETSPP',
    },
    { ligne: 3, colonne: 2, gravite: 'refus' as const, phrase: 'Adresse accentuée', texte: 'y.haberkorn@exemple.fr' },
  ].filter(({ ligne, colonne }) => !choix.corrections.some((une) => une.ligne === ligne && une.colonne === colonne));
  const revoir = remarques.length;
  const garde = choix.gardees.includes(4);
  const connue = choix.distinctes.includes(5) ? null : { id: REPRISE, libelle: 'Mme Élise Wagner' };
  return {
    nom: 'Membres.xlsx',
    cible: 'personnes',
    proposee: null,
    connues: connue === null ? [] : [{ ligne: 5, ...connue }],
    genre: 'xlsx',
    lecture: [],
    feuilles: [{ nom: 'Mulhouse', lignes: LIGNES.length, colonnes: 3 }],
    champs: [
      { id: 'nomPrenom', libelle: 'Nom et prénom' },
      { id: 'structure', libelle: 'Structure' },
      { id: 'courriel', libelle: 'Courriel' },
    ],
    titres: choix.titres === undefined ? 1 : choix.titres,
    colonnes: ['nomPrenom', 'structure', 'courriel'].map((champ, colonne) => ({
      colonne,
      titre: LIGNES[1]?.[colonne] ?? '',
      champ,
      tient: 'titre' as const,
    })),
    comptes: { entrent: 3 - revoir, connues: connue === null ? 0 : 1, revoir, cote: garde ? 1 : 2 },
    remarques: remarques.map(({ texte, ...une }) => ({ ...une, propositions: [{ libelle: texte, texte }] })),
    remarquesEnTout: revoir,
    cote: [{ raison: 'Titre du document', lignes: [0] }, ...(garde ? [] : [{ raison: '« en attente »', lignes: [4] }])],
    montrees: LIGNES.map((cellules, ligne) => ({
      ligne,
      cellules,
      comprise:
        ligne < 2
          ? null
          : {
              ligne,
              sort:
                ligne === 4 && !garde
                  ? ('cote' as const)
                  : remarques.some((une) => une.ligne === ligne)
                    ? ('revoir' as const)
                    : ('entre' as const),
              raison: ligne === 4 ? '« en attente »' : null,
              valeurs: {},
              connue: ligne === 5 ? connue : null,
            },
    })),
  };
}

function ouvrir(adresse: string, etat: unknown = null, repris = { creees: 2, completees: 1, inchangees: 0 }) {
  let ecrit = false;
  window.history.replaceState(etat, '', adresse);
  const { transport, appels } = unTransportFactice({
    'reprises.coller': () => ({ reprise: REPRISE, nom: 'Collage' }),
    'reprises.ouvrir': () => {
      throw new AppError({ code: 'FICHIER', message: 'Ce fichier est protégé par un mot de passe.' });
    },
    'reprises.comprendre': (entree) => {
      const compris = comprendre(entree);
      return ecrit && repris.creees > 0 ? { ...compris, comptes: { ...compris.comptes, connues: 3 } } : compris;
    },
    'reprises.reprendre': () => {
      ecrit = true;
      return repris;
    },
    'historique.annuler': () => ({ libelle: 'Reprendre 3 lignes' }) as Sortie<'historique.annuler'>,
  });
  render(
    <HostProvider transport={transport}>
      <main id="contenu" tabIndex={-1}>
        <PageReprise />
      </main>
    </HostProvider>,
  );
  const derniers = (nom: string) => appels.filter((appel) => appel.nom === nom).at(-1)?.entree;
  return { derniers, appels };
}

const tableau = () => screen.findByRole('grid', { name: 'Le tableau tel quel' });
const cellule = (place: string) => document.querySelector<HTMLElement>(`[data-place="${place}"]`) as HTMLElement;
/** Chaque essai a son tableau : les choix restent dans la fenêtre. */
let numero = 0;
const neuve = () => {
  numero += 1;
  return `/annuaire/reprendre?reprise=00000000-0000-7000-8000-0000000000${String(numero).padStart(2, '0')}`;
};

beforeEach(() => useFileAvis.setState({ avis: [] }));

describe('l’arrivée', () => {
  it('Ctrl+V n’importe où lit la mise en page du collage et ouvre le tableau', async () => {
    const { derniers } = ouvrir('/annuaire/reprendre');
    const presse: Readonly<Record<string, string>> = { 'text/html': EXCEL, 'text/plain': 'autre chose' };
    fireEvent.paste(document.body, {
      clipboardData: { files: [], getData: (genre: string) => presse[genre] ?? '' },
    });
    await tableau();
    const { feuilles } = derniers('reprises.coller') as Entree<'reprises.coller'>;
    expect(feuilles[0]?.lignes).toHaveLength(4);
    expect(window.location.search).toBe(`?reprise=${REPRISE}`);
  });

  it('un collage sans rien, un fichier refusé, deux fichiers : la raison se lit', async () => {
    ouvrir('/annuaire/reprendre');
    const deposer = (...files: readonly File[]) =>
      fireEvent.change(screen.getByLabelText('Fichier du tableau'), { target: { files } });
    deposer(new File(['x'], 'a.xlsx'));
    expect(await screen.findByText(/protégé par un mot de passe/u)).toBeTruthy();
    deposer(new File(['x'], 'a.xlsx'), new File(['x'], 'b.xlsx'));
    expect(await screen.findByText(/un seul fichier à la fois/u)).toBeTruthy();
  });
});

describe('le tableau reçu', () => {
  it('dit ce qui entre, ce qui est à revoir et dans quelle cellule, ce qui reste de côté', async () => {
    ouvrir(neuve());
    const grille = await tableau();
    expect(within(grille).getByRole('gridcell', { name: 'CORDIER Julien' })).toBeTruthy();
    expect(cellule('2,1').className).toBe('c-e');
    expect(cellule('2,1').textContent).toContain('La structure de la ligne du dessus');
    expect(screen.getByRole('button', { name: 'Reprendre 1 ligne' })).toBeTruthy();
    expect(screen.getByText('Titre du document')).toBeTruthy();
  });

  it('une proposition récrit la cellule, et le foyer passe à la remarque d’après', async () => {
    const { derniers } = ouvrir(neuve());
    await tableau();
    const proposee = screen.getByRole('button', { name: 'DDETSPP, en B3' });
    proposee.focus();
    fireEvent.click(proposee);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'DDETSPP, en B3' })).toBeNull());
    expect(cellule('2,1').textContent).toContain('DDETSPP');
    expect(document.activeElement?.closest('[data-remarque]')?.textContent).toContain('Adresse accentuée');
    expect((derniers('reprises.comprendre') as Entree<'reprises.comprendre'>).choix.corrections).toEqual([
      { ligne: 2, colonne: 1, texte: 'DDETSPP' },
    ]);
  });

  it('Ctrl+Z défait un choix, Ctrl+Maj+Z le refait, et rien d’antérieur au tableau ne s’annule', async () => {
    const { appels } = ouvrir(neuve());
    await tableau();
    const prise = () => screen.queryByRole('button', { name: 'DDETSPP, en B3' }) === null;
    const touche = (reste: KeyboardEventInit) =>
      fireEvent.keyDown(screen.getByRole('link', { name: 'Abandonner' }), { ctrlKey: true, ...reste });
    fireEvent.click(screen.getByRole('button', { name: 'DDETSPP, en B3' }));
    await waitFor(() => expect(prise()).toBe(true));
    touche({ key: 'z' });
    await waitFor(() => expect(prise()).toBe(false));
    touche({ key: 'Z', shiftKey: true });
    await waitFor(() => expect(prise()).toBe(true));
    touche({ key: 'z' });
    touche({ key: 'z' });
    expect(useFileAvis.getState().avis.at(-1)?.phrase).toBe('Plus aucun choix à reprendre sur ce tableau.');
    expect(appels.some(({ nom }) => nom === 'historique.annuler')).toBe(false);
  });

  it('les choix restent avec la page : la recharger les retrouve', async () => {
    const adresse = neuve();
    ouvrir(adresse);
    await tableau();
    fireEvent.click(screen.getByRole('button', { name: 'DDETSPP, en B3' }));
    await waitFor(() => expect(cellule('2,1').textContent).toContain('DDETSPP'));
    const { reprise } = window.history.state as { reprise: { reprise: string; choix: Choix } };
    expect(adresse.endsWith(reprise.reprise)).toBe(true);
    expect(reprise.choix.corrections).toEqual([{ ligne: 2, colonne: 1, texte: 'DDETSPP' }]);
    const autre = neuve();
    const id = autre.split('=')[1] ?? '';
    cleanup();
    const { derniers } = ouvrir(autre, { reprise: { ...reprise, reprise: id } });
    await tableau();
    expect((derniers('reprises.comprendre') as Entree<'reprises.comprendre'>).choix).toEqual(reprise.choix);
  });

  it('le lien d’une remarque et F8 mènent à sa cellule ; F2 la récrit, Échap laisse', async () => {
    const { derniers } = ouvrir(neuve());
    await tableau();
    fireEvent.click(screen.getByRole('button', { name: 'B3 : aller à cette cellule' }));
    expect(document.activeElement).toBe(cellule('2,1'));
    fireEvent.keyDown(document.activeElement as Element, { key: 'F8' });
    expect(document.activeElement).toBe(cellule('3,2'));
    fireEvent.keyDown(cellule('3,2'), { key: 'F2' });
    const champ = screen.getByRole('textbox', { name: 'C4, nouveau texte' });
    fireEvent.change(champ, { target: { value: 'y@exemple.fr' } });
    fireEvent.keyDown(champ, { key: 'Escape' });
    expect(document.activeElement).toBe(cellule('3,2'));
    expect(cellule('3,2').textContent).toContain('haberkörn');
    fireEvent.keyDown(cellule('3,2'), { key: 'Enter' });
    const encore = screen.getByRole('textbox', { name: 'C4, nouveau texte' });
    fireEvent.change(encore, { target: { value: 'y@exemple.fr' } });
    fireEvent.keyDown(encore, { key: 'Enter' });
    await waitFor(() =>
      expect((derniers('reprises.comprendre') as Entree<'reprises.comprendre'>).choix.corrections).toEqual([
        { ligne: 3, colonne: 2, texte: 'y@exemple.fr' },
      ]),
    );
    expect(document.activeElement).toBe(cellule('3,2'));
  });

  it('une colonne se laisse, une ligne de côté se reprend, un homonyme se dit', async () => {
    const { derniers } = ouvrir(neuve());
    await tableau();
    const choix = () => (derniers('reprises.comprendre') as Entree<'reprises.comprendre'>).choix;
    const sens = screen.getByLabelText('Sens de la colonne B, « Organisme »');
    sens.focus();
    fireEvent.change(sens, { target: { value: '' } });
    await waitFor(() => expect(choix().colonnes).toEqual([{ colonne: 1, champ: null }]));
    expect(document.activeElement).toBe(sens);
    fireEvent.click(screen.getByRole('button', { name: 'Reprendre quand même : « en attente »' }));
    await waitFor(() => expect(choix().gardees).toEqual([4]));
    fireEvent.click(screen.getByRole('button', { name: /ce n’est pas Mme Élise Wagner/u }));
    await waitFor(() => expect(choix().distinctes).toEqual([5]));
  });

  it('Ctrl+Entrée reprend : le résultat prend le foyer, mène à l’annuaire, et s’annule', async () => {
    const { derniers } = ouvrir(neuve());
    await tableau();
    // Même sur un bouton, qui ne s'en trouve pas actionné.
    fireEvent.keyDown(screen.getByRole('button', { name: /^Rapport/u }), { key: 'Enter', ctrlKey: true });
    expect(screen.queryByRole('menu')).toBeNull();
    const titre = await screen.findByRole('heading', { name: '2 personnes ajoutées et 1 complétée.' });
    expect(document.activeElement).toBe(titre);
    expect(derniers('reprises.reprendre')).toMatchObject({ nom: 'Membres.xlsx', lignes: 1 });
    expect(screen.getByRole('link', { name: 'Ouvrir l’annuaire' }).getAttribute('href')).toBe('/annuaire');
    expect(useFileAvis.getState().avis.at(-1)?.geste?.libelle).toBe('Annuler');
    fireEvent.click(screen.getByRole('button', { name: 'Annuler cette reprise' }));
    await waitFor(() => expect(derniers('historique.annuler')).toEqual({ commande: 'reprises.reprendre' }));
  });

  it('une reprise qui n’a fait que compléter dit aussi qu’elle est annulée', async () => {
    ouvrir(neuve(), null, { creees: 0, completees: 1, inchangees: 0 });
    await tableau();
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    await screen.findByRole('heading', { name: '1 personne complétée.' });
    fireEvent.click(screen.getByRole('button', { name: 'Annuler cette reprise' }));
    expect(await screen.findByRole('heading', { name: 'Reprise annulée' })).toBe(document.activeElement);
  });

  it('récrire une cellule de plusieurs lignes les garde ; en sortir sans rien changer n’écrit rien', async () => {
    const { derniers } = ouvrir(neuve());
    await tableau();
    const choix = () => (derniers('reprises.comprendre') as Entree<'reprises.comprendre'>).choix;
    fireEvent.doubleClick(cellule('3,1'));
    fireEvent.blur(screen.getByRole('textbox', { name: 'B4, nouveau texte' }));
    expect(choix().corrections).toEqual([]);
    fireEvent.doubleClick(cellule('3,1'));
    const champ = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'B4, nouveau texte' });
    fireEvent.change(champ, { target: { value: champ.value.replace('DSDEN', 'Rectorat') } });
    fireEvent.keyDown(champ, { key: 'Enter' });
    await waitFor(() => expect(choix().corrections).toEqual([{ ligne: 3, colonne: 1, texte: 'Rectorat\ndes Vosges' }]));
  });
});
