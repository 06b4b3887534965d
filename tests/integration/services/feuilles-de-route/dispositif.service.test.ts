import { describe, expect, it } from 'vitest';
import type { Entree } from '#shared/contract/contract.ts';
import { createPassages } from '#electron/database/passages.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneFeuille } from '#tests/support/constructeurs/une-feuille.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

const NEUF: Entree<'dispositifs.creer'> = {
  nom: 'Bus des métiers',
  regime: 'mixte',
  categorieSource: '',
  pilote: '',
  publics: '',
  resume: null,
  article: '',
  valideDu: null,
  valideAu: null,
  aVerifier: 'Pilote.',
  verifieLe: null,
  source: '',
  remplacePar: null,
};

function unCatalogue() {
  const feuille = uneFeuille();
  const catalogue = () => feuille.appeler('dispositifs.catalogue', {});
  const nomme = (debut: string) => {
    const trouve = catalogue().find(({ nom }) => nom.startsWith(debut));
    if (trouve === undefined) throw new Error(`absent du catalogue : ${debut}`);
    return trouve;
  };
  const modifier = (id: string, patch: Entree<'dispositifs.modifier'>['patch']) =>
    feuille.appeler('dispositifs.modifier', { id, vu: Number.MAX_SAFE_INTEGER, patch });
  const ficheId = feuille.ajouterFiche('Permanences');
  const mobiliser = (...dispositifs: readonly string[]) =>
    feuille.appeler('fichesAction.mobiliser', { id: ficheId, dispositifs: [...dispositifs] });
  const lire = () => feuille.appeler('fichesAction.fiche', { id: ficheId }).dispositifs;
  return { ...feuille, catalogue, nomme, modifier, ficheId, mobiliser, lire };
}

describe('le catalogue des dispositifs', () => {
  it('R-108 : fourni d’emblée, daté, sourcé ; la source et le droit s’y lisent l’un à côté de l’autre', () => {
    const { catalogue, nomme } = unCatalogue();
    expect(catalogue().length).toBeGreaterThan(30);
    expect(catalogue().every(({ source }) => source !== null)).toBe(true);
    expect(nomme('École de la 2e chance')).toMatchObject({
      regime: 'droit_commun',
      categorieSource: 'Levier dédié politique de la ville',
      publics: expect.stringContaining('BEP, CAP, Bac ou équivalent'),
    });
    expect(nomme('Garantie jeunes')).toMatchObject({ valideAu: '2022-02-28', remplacePar: nomme('Contrat d’eng').id });
    for (const nom of ['100 % inclusion', 'Intégration professionnelle', 'Prépa-app', 'Accompagnement global'])
      expect(nomme(nom).aVerifier).not.toBeNull();
  });

  it('se cherche, fourni ou ajouté', () => {
    const { appeler, db } = unFichier();
    const passages = createPassages(db);
    while (passages.rattraper());
    const trouver = (texte: string) =>
      appeler('recherche.tout', { texte }).flatMap(({ groupe, titre }) => (groupe === 'dispositifs' ? [titre] : []));
    appeler('dispositifs.creer', NEUF);
    expect(trouver('bus metiers')).toEqual(['Bus des métiers']);
    expect(trouver('adultes-relais')).toEqual(['Adultes-relais']);
  });

  it('se vérifie d’un geste, et l’annulation rend la mention', () => {
    const { appeler, nomme, modifier } = unCatalogue();
    const { id } = nomme('EPIDE');
    modifier(id, { aVerifier: null, verifieLe: '2026-03-05' });
    expect(nomme('EPIDE')).toMatchObject({ aVerifier: null, verifieLe: '2026-03-05' });
    expect(appeler('historique.objet', { objet: 'dispositif', id })[0]?.changements.map(({ quoi }) => quoi)).toEqual([
      'Dispositif du catalogue, à vérifier',
      'Dispositif du catalogue, vérifié le',
    ]);
    appeler('historique.annuler', {});
    expect(nomme('EPIDE')).toMatchObject({ aVerifier: expect.any(String), verifieLe: null });
  });

  it('refuse un double, un dernier jour avant le premier, une vérification à venir, une chaîne en rond', () => {
    const { appeler, nomme, modifier, db } = unCatalogue();
    const avant = empreinteDuContenu(db);
    expect(refus(() => appeler('dispositifs.creer', { ...NEUF, nom: 'epide' })).message).toContain('déjà au catalogue');
    expect(
      refus(() => appeler('dispositifs.creer', { ...NEUF, valideDu: '2026-01-02', valideAu: '2026-01-01' })).message,
    ).toContain('clore');
    expect(refus(() => modifier(nomme('EPIDE').id, { verifieLe: '2199-01-01' })).message).toContain('à venir');
    expect(refus(() => modifier(nomme('EPIDE').id, { remplacePar: nomme('EPIDE').id })).message).toContain(
      'n’est plus au catalogue',
    );
    expect(refus(() => modifier(nomme('Offre de repérage').id, { remplacePar: nomme('100 %').id })).message).toContain(
      'lui-même remplacé',
    );
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('ne se retire pas tant qu’une action ou un autre dispositif y renvoie', () => {
    const { appeler, nomme, mobiliser } = unCatalogue();
    const epide = nomme('EPIDE').id;
    mobiliser(epide);
    expect(nomme('EPIDE').fiches.map(({ intitule }) => intitule)).toEqual(['Permanences']);
    expect(refus(() => appeler('dispositifs.supprimer', { id: epide })).message).toContain('1 action');
    expect(refus(() => appeler('dispositifs.supprimer', { id: nomme('Pactes').id })).message).toContain(
      'Cités de l’emploi',
    );
    mobiliser();
    appeler('dispositifs.supprimer', { id: epide });
    expect(() => nomme('EPIDE')).toThrow('absent du catalogue');
    appeler('historique.annuler', {});
    expect(nomme('EPIDE').id).toBe(epide);
  });
});

describe('les dispositifs d’une action', () => {
  it('R-107 : clos au début de l’action, il le dit et propose la suite, en un geste qui s’annule', () => {
    const { appeler, nomme, mobiliser, lire, ficheId } = unCatalogue();
    const vague = nomme('CEJ, jeunes en rupture (CEJ-JR), première vague').id;
    mobiliser(vague, nomme('Adultes-relais').id);
    const dater = (debut: string) =>
      appeler('fichesAction.modifier', { id: ficheId, vu: Number.MAX_SAFE_INTEGER, patch: { debut } });
    dater('2024-12-31');
    expect(lire().map(({ horsDates }) => horsDates)).toEqual([null, null]);
    dater('2026-01-01');
    const o2r = nomme('Offre de repérage').id;
    expect(lire()[1]).toMatchObject({
      horsDates: expect.stringContaining('31/12/2024'),
      remplacant: { id: o2r, nom: 'Offre de repérage et de remobilisation (O2R)' },
    });
    mobiliser(...lire().map(({ id }) => (id === vague ? o2r : id)));
    expect(lire().map(({ id, horsDates }) => [id, horsDates])).toEqual([
      [nomme('Adultes-relais').id, null],
      [o2r, null],
    ]);
    appeler('historique.annuler', {});
    expect(lire().some(({ id }) => id === vague)).toBe(true);
  });

  it('refuse un dispositif inconnu sans rien écrire, et dit dans l’historique lequel a été choisi', () => {
    const { appeler, nomme, mobiliser, lire, ficheId } = unCatalogue();
    mobiliser(nomme('EPIDE').id);
    expect(refus(() => mobiliser('019b0000-0000-7000-8000-999999999999')).message).toContain('n’est plus au catalogue');
    expect(lire().map(({ nom }) => nom)).toEqual(['EPIDE']);
    expect(appeler('historique.objet', { objet: 'fiche_action', id: ficheId })[0]?.changements).toEqual([
      { quoi: 'Dispositif mobilisé', avant: null, apres: 'EPIDE' },
    ]);
  });
});
