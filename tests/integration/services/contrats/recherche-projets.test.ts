import { describe, expect, it } from 'vitest';
import { uneProgrammation } from '#tests/support/constructeurs/une-programmation.ts';

describe('un projet de programmation dans la recherche', () => {
  it('se trouve par son titre, son porteur et son dossier, sans accents ni casse, et s’ouvre à sa ligne', () => {
    const { appeler, contratId, ateliers, modifier } = uneProgrammation();
    const projets = (texte: string) =>
      appeler('recherche.tout', { texte }).filter(({ groupe }) => groupe === 'projets');
    modifier(ateliers, { intitule: 'Épicerie d’été', porteur: 'Atelier Bâti', dauphin: '00123456' });
    const trouve = {
      id: `projet-${ateliers}`,
      titre: 'Épicerie d’été',
      adresse: `/contrats/${contratId}/programmation/2026?projet=${ateliers}`,
    };
    for (const texte of ['epicerie', 'ATELIER bati', '001234', 'été 2026'])
      expect(projets(texte)).toMatchObject([trouve]);
    expect(projets('epicerie')[0]?.precision).toMatch(/^Atelier Bâti, .*, 2026$/u);
  });

  it('suit le nom de son porteur et son contrat ; l’observation et l’avis, internes, ne s’y trouvent pas', () => {
    const { appeler, contratId, ateliers, modifier } = uneProgrammation();
    const trouves = (texte: string) => appeler('recherche.tout', { texte }).map(({ id }) => id);
    modifier(ateliers, { porteur: 'Atelier Bâti', avis: 'reserve', observation: 'Fragile cependant' });
    expect(trouves('fragile')).toEqual([]);
    const porteur = appeler('structures.lister', { texte: 'bati' }).find(({ nom }) => nom === 'Atelier Bâti');
    appeler('structures.modifier', { id: porteur?.id ?? '', vu: 1e9, patch: { nom: 'Fabrique Neuve' } });
    expect(trouves('fabrique neuve')).toContain(`projet-${ateliers}`);
    appeler('contrats.retirer', { id: contratId });
    expect(trouves('fabrique neuve')).not.toContain(`projet-${ateliers}`);
    appeler('historique.annuler', {});
    expect(trouves('fabrique neuve')).toContain(`projet-${ateliers}`);
    appeler('programmation.retirer', { ids: [ateliers] });
    expect(trouves('fabrique neuve')).not.toContain(`projet-${ateliers}`);
  });
});
