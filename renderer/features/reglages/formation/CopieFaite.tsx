import type { Sortie } from '#shared/contract/contract.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { Couples } from '#renderer/ui/page/Couples.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

type Faite = Sortie<'formation.resultat'>;

const direDouteux = ({ douteux, autresDouteux }: Faite['bilan']): string => {
  const noms = douteux.map(({ mot, nombre }) => `« ${mot} »${nombre > 1 ? ` (${nombre} fois)` : ''}`).join(', ');
  return autresDouteux > 0 ? `${noms} et ${pluriel(autresDouteux, 'autre', 'autres')}` : noms;
};

/** La copie faite et vérifiée : où elle est, ce qui y a changé, ce qui reste à relire. */
export function CopieFaite({ faite: { nom, dossier, bilan } }: { readonly faite: Faite }) {
  const { personnes, horsAnnuaire, textes, otees, figes } = bilan;
  return (
    <>
      <Repere sens="succes" mot="Copie faite et vérifiée." annonce>
        Relue en entier : aucun nom entier, aucune adresse, aucun numéro de votre annuaire n’y est resté.
      </Repere>
      <Couples
        couples={[
          ['Nom', nom],
          ['Dossier', dossier],
          [
            'Personnes',
            `${pluriel(personnes, 'inventée', 'inventées')}${horsAnnuaire > 0 ? `, et ${pluriel(horsAnnuaire, 'autre que nommaient des textes', 'autres que nommaient des textes')}` : ''}`,
          ],
          ['Textes', pluriel(textes, 'récrit', 'récrits')],
          ['Documents figés', figes === 0 ? 'aucun' : pluriel(figes, 'récrit', 'récrits')],
          ['Pièces', otees === 0 ? 'aucune' : pluriel(otees, 'ôtée', 'ôtées')],
        ]}
      />
      {bilan.douteux.length > 0 && (
        <Repere sens="alerte" mot="Laissés tels quels :">
          {`${direDouteux(bilan)}. Seul dans une phrase, ce nom de famille est aussi un mot de tous les jours.`}
        </Repere>
      )}
    </>
  );
}
