import { Fragment } from 'react';
import { direLaSuccession } from '#shared/domain/territoire/succession.labels.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import type { Fiche } from './fiche.types.ts';

/** Le quartier de 2015 auquel celui-ci succède, d'après la table de passage reprise. */
export function SuccedeA({ fiche: { succede } }: { readonly fiche: Fiche }) {
  const { lancer } = useCommande('successions.retirer');
  const aviser = useAvisAnnulable();
  if (succede.length === 0) return null;
  const retirer = (id: string) =>
    void lancer({ id }).then(() => aviser('Lien retiré de la table de passage.', 'successions.retirer'), direRefus());
  const anciens = succede.filter(({ ancien }) => ancien !== null);
  const [{ source, id }] = succede as [Fiche['succede'][number]];
  return (
    <LigneCalme>
      {anciens.length === 0 ? (
        <>
          {'N’était pas un quartier prioritaire en 2015.'}
          <BoutonCarre icone="corbeille" libelle="Retirer ce lien" surClic={() => retirer(id)} />
        </>
      ) : (
        'Succède à '
      )}
      {anciens.map((lien, rang) => (
        <Fragment key={lien.id}>
          {rang > 0 && ', '}
          {direLaSuccession(lien)}
          <BoutonCarre
            icone="corbeille"
            libelle={`Retirer ce lien : ${lien.ancien ?? ''}`}
            surClic={() => retirer(lien.id)}
          />
        </Fragment>
      ))}
      {` Source : ${source}.`}
    </LigneCalme>
  );
}
