import { pluriel } from '#shared/text/nombres.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

interface Proprietes {
  readonly id: string;
  /** Séances levées qui lui gardent une autre qualité que celle d'aujourd'hui. */
  readonly seances: number;
  /** La plus récente de ces qualités. */
  readonly qualite: string;
}

/** Une séance levée garde la qualité d'alors : ici, on dit laquelle, et on la corrige si c'était une faute. */
export function AutreQualite({ id, seances, qualite }: Proprietes) {
  const { lancer, enCours, erreur } = useCommande('personnes.reprendreQualite');
  return (
    <Repere
      sens="info"
      mot="Autre qualité en séance."
      gestes={
        <Bouton enCours={enCours} surClic={() => void lancer({ id }).catch(() => undefined)}>
          Y mettre celle d’aujourd’hui
        </Bouton>
      }
    >
      {`${pluriel(seances, 'séance levée garde', 'séances levées gardent')} « ${qualite} ». Si c’était une faute, corrigez-la.`}
      {erreur && ` ${erreur.message}`}
    </Repere>
  );
}
