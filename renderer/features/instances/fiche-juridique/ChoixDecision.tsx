import { useRequete } from '#renderer/host/requetes.ts';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { dateCourte } from '#shared/dates/format.ts';

interface Proprietes {
  readonly instanceId: string;
  readonly valeur: string | null;
  readonly surEnregistrer: (id: string | null) => Promise<unknown>;
}

const COUPE = 60;

/** La décision par laquelle le comité a adopté son règlement intérieur (R-207), parmi ses décisions numérotées. */
export function ChoixDecision({ instanceId, valeur, surEnregistrer }: Proprietes) {
  const { donnees } = useRequete('actes.decisions', { instanceId });
  const options = (donnees ?? []).map(({ id, numero, date, texte }) => ({
    valeur: id,
    libelle: `${numero}, ${dateCourte(date)} : ${texte.length > COUPE ? `${texte.slice(0, COUPE)}…` : texte}`,
  }));
  return (
    <ChoixSurPlace
      libelle="Adopté par la décision"
      valeur={valeur}
      options={options}
      vide={options.length === 0 ? 'Aucune décision numérotée' : 'À renseigner'}
      surEnregistrer={surEnregistrer}
    />
  );
}
