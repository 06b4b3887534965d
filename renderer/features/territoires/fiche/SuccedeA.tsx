import { direLaSuccession } from '#shared/domain/territoire/succession.labels.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import type { Fiche } from './fiche.types.ts';

/** Le quartier de 2015 auquel celui-ci succède, d'après la table de passage reprise ; un lien faux s'en retire. */
export function SuccedeA({ fiche: { succede } }: { readonly fiche: Fiche }) {
  const { lancer } = useCommande('successions.retirer');
  const aviser = useAvisAnnulable();
  const retirer = (id: string) =>
    void lancer({ id }).then(() => aviser('Lien retiré de la table de passage.', 'successions.retirer'), direRefus());
  if (succede.length === 0) return null;
  return (
    <ul className="succede-a">
      {succede.map((lien) => (
        <li key={lien.id}>
          <span>
            {lien.ancien === null
              ? 'N’était pas un quartier prioritaire en 2015.'
              : `Succède à ${direLaSuccession(lien)}.`}
            <span className="note">{` Source : ${lien.source}`}</span>
          </span>
          <BoutonCarre
            icone="corbeille"
            libelle={`Retirer ce lien : ${lien.ancien ?? 'quartier entré en 2024'}`}
            surClic={() => retirer(lien.id)}
          />
        </li>
      ))}
    </ul>
  );
}
