import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';

/** Copie un texte et le dit ; la personne le colle dans sa messagerie. */
export const copier = (texte: string, avis: string): Promise<void> =>
  navigator.clipboard.writeText(texte).then(
    () => void donnerAvis(avis),
    () => void donnerAvis('Le presse-papiers a refusé la copie.'),
  );
