import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { EffectifDit } from '#shared/domain/convention/beneficiaires/effectif.rules.ts';
import { nombreFr } from '#shared/text/nombres.ts';

interface Proprietes {
  readonly effectif: EffectifDit;
  readonly nom: string;
  readonly porteur: string;
  /** Ce qui ne va pas dans cette cellule. */
  readonly faute: string | null;
  readonly vu: number;
  readonly jour: string;
}

const dire = (mot: string, nombre: number | null): string => `${mot} ${nombre === null ? 'n.d.' : nombreFr(nombre)}`;
const signe = (ecart: number): string => (ecart > 0 ? `+${nombreFr(ecart)}` : `−${nombreFr(-ecart)}`);

/** L'effectif choisi : ses trois valeurs, d'où il vient, pourquoi on en retient un autre, et ses corrections signées. */
export function FicheDeLEffectif({ effectif, nom, porteur, faute, vu, jour }: Proprietes) {
  const { id, declare, controle, retenu, motif, source, dateLe, avantCorrection, corrections } = effectif;
  const { modifier } = useModification('beneficiaires.preciser', { id, vu, objet: nom });
  return (
    <Bloc
      titre={nom}
      niveau={3}
      note={[dire('déclaré', declare), dire('contrôlé', controle), dire('retenu', retenu)].join(', ')}
    >
      <div className="effectif-choisi">
        <ChampSurPlace
          libelle="Motif de l’écart"
          exemple="Deux personnes hors du public visé"
          valeur={motif ?? ''}
          surEnregistrer={(mot) => modifier({ motif: mot })}
        />
        <ChampSurPlace
          libelle="Source"
          exemple={porteur}
          valeur={source ?? ''}
          surEnregistrer={(mot) => modifier({ source: mot })}
        />
        <DateSurPlace
          libelle="Effectif du"
          valeur={dateLe}
          aujourdHui={jour}
          surEnregistrer={(date) => (date === null ? Promise.resolve() : modifier({ dateLe: date }))}
        />
      </div>
      {faute !== null && (
        <p className="faute">
          <Icone nom="alerte" petite />
          {faute}
        </p>
      )}
      {corrections.length > 0 && (
        <ul className="lignes-de-bloc">
          {avantCorrection !== null && <li>{nombreFr(avantCorrection)} déclarés d’abord.</li>}
          {corrections.map((une) => (
            <li key={une.id}>
              <span>
                {signe(une.ecart)} : {une.motif}
              </span>
              <span className="note pousse">
                {une.signature}, {dateCourte(une.faiteLe)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Bloc>
  );
}
