import { etatDeDispositifLibelle, regimeDeDispositifLibelle } from '#shared/domain/dispositif/dispositif.labels.ts';
import { regimeDeDispositifSchema } from '#shared/domain/dispositif/dispositif.schema.ts';
import { etatDuDispositif } from '#shared/domain/dispositif/validite.rules.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import type { Dispositif } from './dispositif.types.ts';
import { ETATS, type useFiltres } from './filtres.ts';

interface Proprietes extends ReturnType<typeof useFiltres> {
  readonly dispositifs: readonly Dispositif[];
  readonly aujourdHui: string;
}

/** Chercher dans le catalogue, n'en montrer qu'une catégorie ou qu'un état ; tout est dans l'adresse. */
export function BarreDeFiltres({ dispositifs, aujourdHui, filtres, poser }: Proprietes) {
  const parEtat = Map.groupBy(dispositifs, (un) => etatDuDispositif(un, aujourdHui));
  const parRegime = Map.groupBy(dispositifs, ({ regime }) => regime);
  return (
    <div className="outils filtres-du-catalogue">
      <ChampTexte
        libelle="Chercher un dispositif"
        exemple="nom, public, article"
        valeur={filtres.mots}
        surChange={(mots) => poser({ mots: mots === '' ? null : mots })}
        faute={null}
      />
      <span className="puces" role="group" aria-label="Catégorie">
        {regimeDeDispositifSchema.options
          .filter((regime) => parRegime.has(regime))
          .map((regime) => (
            <Puce
              key={regime}
              prise={filtres.regime === regime}
              surClic={() => poser({ categorie: filtres.regime === regime ? null : regime })}
            >
              {`${regimeDeDispositifLibelle[regime]} : ${parRegime.get(regime)?.length}`}
            </Puce>
          ))}
      </span>
      <span className="puces" role="group" aria-label="État">
        {ETATS.filter((etat) => parEtat.has(etat)).map((etat) => (
          <Puce
            key={etat}
            prise={filtres.etat === etat}
            surClic={() => poser({ etat: filtres.etat === etat ? null : etat })}
          >
            {`${etatDeDispositifLibelle[etat]} : ${parEtat.get(etat)?.length}`}
          </Puce>
        ))}
      </span>
    </div>
  );
}
