import {
  complementDepartement,
  complementDuComiteLocal,
  complementRegion,
  nomCourt,
} from '#shared/domain/instance/instance.labels.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import type { Reponses, Territoire } from './reponses.ts';

interface Proprietes {
  readonly territoire: Territoire | null;
  readonly valeurs: Reponses;
  readonly changer: <K extends keyof Reponses & string>(nom: K, valeur: Reponses[K]) => void;
}

const basculer = (codes: readonly string[], code: string, coche: boolean): string[] =>
  coche ? [...codes, code] : codes.filter((autre) => autre !== code);

const faits = (communes: number, qpv: number, partage: string | null): string =>
  partage ?? [pluriel(communes, 'commune', 'communes'), ...(qpv > 0 ? [`${qpv} QPV`] : [])].join(', ');

/** Les instances et les contrats de ville du département, à cocher : le référentiel les connaît. */
export function ChoixInstances({ territoire, valeurs, changer }: Proprietes) {
  if (territoire === null)
    return (
      <p className="note">
        Choisissez d’abord votre département : ses comités et ses contrats de ville se proposeront ici.
      </p>
    );
  const { clpe, contrats } = territoire;
  const tout = clpe.length === valeurs.clpeCodes.length && contrats.length === valeurs.contratCodes.length;
  return (
    <>
      {!tout && (
        <div className="tout-cocher">
          <Bouton
            genre="discret"
            surClic={() => {
              changer(
                'clpeCodes',
                clpe.map(({ code }) => code),
              );
              changer(
                'contratCodes',
                contrats.map(({ code }) => code),
              );
            }}
          >
            Tout cocher
          </Bouton>
        </div>
      )}
      <div className="coches">
        <fieldset>
          <legend>Comités pour l’emploi</legend>
          <ChampCase
            libelle={nomCourt({
              type: 'CDPE',
              complement: complementDepartement(territoire.code) ?? territoire.libelle,
            })}
            valeur={valeurs.cdpe}
            surChange={(coche) => changer('cdpe', coche)}
          />
          {clpe.map(({ code, libelle, communes, qpv, partage }) => (
            <ChampCase
              key={code}
              libelle={nomCourt({ type: 'CLPE', complement: complementDuComiteLocal(libelle) })}
              note={faits(communes, qpv, partage)}
              valeur={valeurs.clpeCodes.includes(code)}
              surChange={(coche) => changer('clpeCodes', basculer(valeurs.clpeCodes, code, coche))}
            />
          ))}
          <ChampCase
            libelle={nomCourt({
              type: 'CRPE',
              complement: complementRegion(territoire.regionCode) ?? territoire.region,
            })}
            note="niveau régional"
            valeur={valeurs.crpe}
            surChange={(coche) => changer('crpe', coche)}
          />
        </fieldset>
        {contrats.length > 0 && (
          <fieldset>
            <legend>Contrats de ville 2024-2030</legend>
            {contrats.map(({ code, libelle, qpv }) => (
              <ChampCase
                key={code}
                libelle={libelle}
                note={`${qpv} QPV`}
                valeur={valeurs.contratCodes.includes(code)}
                surChange={(coche) => changer('contratCodes', basculer(valeurs.contratCodes, code, coche))}
              />
            ))}
          </fieldset>
        )}
      </div>
    </>
  );
}
