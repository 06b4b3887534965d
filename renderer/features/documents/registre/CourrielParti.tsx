import type { Sortie } from '#shared/contract/contract.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Couples } from '#renderer/ui/page/Couples.tsx';

interface Proprietes {
  readonly courriel: NonNullable<Sortie<'registre.lire'>['courriel']>;
}

/** Un courriel tel qu'il a été préparé : à qui, sur quoi, avec quelles pièces, et son texte. */
export function CourrielParti({ courriel: { objet, texte, cci, pieces } }: Proprietes) {
  return (
    <div className="courriel-parti">
      <Bloc titre="Courriel préparé" note="à relire et à envoyer depuis votre messagerie">
        <Couples
          couples={[
            ['Objet', objet],
            ['Copie cachée', `${pluriel(cci.length, 'adresse', 'adresses')} : ${cci.join(', ')}`],
            ['Pièces jointes', pieces.length === 0 ? 'aucune' : pieces.join(', ')],
          ]}
        />
        <p>{texte}</p>
      </Bloc>
    </div>
  );
}
