import { describe, expect, it, vi } from 'vitest';
import { cleDe, createCache } from '#renderer/host/cache.ts';
import type { Client } from '#renderer/host/client.ts';

const CLE = cleDe('annuaire.proposer', { texte: '' });

/** Un hôte dont on tient chaque réponse. */
function unHote() {
  const demandes: ((valeur: unknown, vu: number) => void)[] = [];
  const voir = vi.fn(() => new Promise((rendre) => demandes.push((valeur, vu) => rendre({ valeur, vu }))));
  const cache = createCache({ voir, appeler: voir } as unknown as Client);
  const repondre = async (valeur: unknown, vu: number): Promise<void> => {
    demandes.shift()?.(valeur, vu);
    await new Promise((suite) => setTimeout(suite));
  };
  return { cache, voir, repondre };
}

describe('le cache des lectures', () => {
  it('ne lit qu’une fois ce que deux écrans demandent', async () => {
    const { cache, voir, repondre } = unHote();
    cache.abonner(CLE, () => undefined);
    cache.abonner(CLE, () => undefined);
    await repondre(['Inès'], 1);
    expect(voir).toHaveBeenCalledOnce();
    expect(cache.voir(CLE)).toEqual({ etat: 'pret', donnees: ['Inès'], vu: 1, erreur: null });
  });

  it('garde la donnée affichée pendant qu’il la relit, et la même si rien n’a changé', async () => {
    const { cache, voir, repondre } = unHote();
    cache.abonner(CLE, () => undefined);
    await repondre(['Inès'], 1);
    const { donnees } = cache.voir(CLE);
    cache.toucher(['personne'], 2);
    expect(cache.voir(CLE)).toMatchObject({ etat: 'pret', donnees: ['Inès'] });
    await repondre(['Inès'], 2);
    expect(voir).toHaveBeenCalledTimes(2);
    expect(cache.voir(CLE).donnees).toBe(donnees);
    expect(cache.voir(CLE).vu).toBe(2);
  });

  it('ignore une annonce qui ne touche pas ce qu’il a lu', async () => {
    const { cache, voir, repondre } = unHote();
    cache.abonner(CLE, () => undefined);
    await repondre([], 1);
    cache.toucher(['emetteur', 'operation'], 2);
    expect(voir).toHaveBeenCalledOnce();
  });

  it('relit encore si une annonce arrive pendant une lecture, une seule fois', async () => {
    const { cache, voir, repondre } = unHote();
    cache.abonner(CLE, () => undefined);
    cache.toucher(['personne'], 2);
    cache.toucher(['personne'], 3);
    await repondre(['avant'], 1);
    await repondre(['après'], 3);
    expect(voir).toHaveBeenCalledTimes(2);
    expect(cache.voir(CLE).donnees).toEqual(['après']);
  });

  it('attend, pour relire ce que personne ne regarde, qu’on le regarde', async () => {
    const { cache, voir, repondre } = unHote();
    cache.abonner(CLE, () => undefined)();
    await repondre([], 1);
    cache.toucher(['personne'], 2);
    expect(voir).toHaveBeenCalledOnce();
    cache.abonner(CLE, () => undefined);
    expect(voir).toHaveBeenCalledTimes(2);
  });

  it('oublie tout quand le fichier de travail change', async () => {
    const { cache, repondre } = unHote();
    cache.abonner(CLE, () => undefined);
    await repondre(['Inès'], 9);
    cache.changerHote(true);
    expect(cache.voir(CLE)).toMatchObject({ etat: 'attente', donnees: null });
    await repondre([], 0);
    expect(cache.voir(CLE)).toMatchObject({ etat: 'pret', donnees: [] });
  });

  it('ne rend la main après un geste que lorsque l’écran le montre', async () => {
    const { cache, repondre } = unHote();
    cache.abonner(CLE, () => undefined);
    await repondre([], 1);
    const rejoint = vi.fn();
    void cache.rejoindre(2).then(rejoint);
    cache.toucher(['personne'], 2);
    await new Promise((suite) => setTimeout(suite));
    expect(rejoint).not.toHaveBeenCalled();
    await repondre(['Inès'], 2);
    expect(rejoint).toHaveBeenCalledOnce();
  });
});
