import type { Sortie } from '#shared/contract/contract.ts';

export type Programmation = Sortie<'programmation.annee'>;
export type ProjetDeGrille = Programmation['projets'][number];
export type EnveloppeDeGrille = Programmation['enveloppes'][number];
