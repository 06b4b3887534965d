import { calculerQuorum } from '#shared/domain/seance/quorum.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { CATEGORIES } from '#shared/domain/instance/categories.data.ts';
import type { Categorie } from '#shared/domain/instance/instance.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { Sieges } from '#renderer/ui/dessins/Sieges.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { JalonsDeLaReunion } from './JalonsDeLaReunion.tsx';

/** Ce qui doit être fait et quand, qui est convoqué, et combien il en faudra pour délibérer. */
export function PanneauMembres({ seance, aujourdHui }: { readonly seance: Seance; readonly aujourdHui: string }) {
  const quorum = calculerQuorum(seance);
  const estLibre = quorum.etat === 'libre';
  const pourvus = seance.sieges.filter(({ mandats }) => mandats.length > 0);
  const sansVoix = new Set<Categorie>(
    CATEGORIES[seance.instance.type].filter(({ voix }) => !voix && !estLibre).map(({ numero }) => numero),
  );
  const sansCourriel = pourvus.filter(({ mandats }) => mandats[0]?.personne.courriel === null);
  return (
    <Panneau titre="Préparation">
      <JalonsDeLaReunion seance={seance} aujourdHui={aujourdHui} />
      <Bloc titre="Membres" niveau={3}>
        <Sieges
          petit={quorum.sieges > 15}
          comptes={{ attendu: quorum.base, vacant: quorum.vacants }}
          seuil={quorum.base > 0 && !estLibre ? quorum.requis : null}
        />
        {/* D'une instance libre, on ne compte que les présents. */}
        <p>
          {estLibre ? (
            `${pluriel(pourvus.length, 'membre', 'membres')}, sans quorum à atteindre`
          ) : (
            <NombreExplique libelle="Calcul du quorum" calcul={quorum.arithmetique}>
              {pluriel(quorum.base, 'membre ayant voix', 'membres ayant voix')}
            </NombreExplique>
          )}
          {quorum.base > 0 && !estLibre && `, il en faudra ${quorum.requis}`}
        </p>
        {pourvus.length === 0 ? (
          <p>
            Aucun membre encore.{' '}
            <Lien vers={`/instances/${seance.instance.id}/coller`}>Collez-les depuis un tableur ou un courriel</Lien>.
          </p>
        ) : (
          <ul className="liste liste-serree liste-noms">
            {pourvus.map(({ id, mandats, organisme, categorie }) => {
              const qualite = [mandats[0]?.personne.fonction ?? organisme, sansVoix.has(categorie) && 'sans voix']
                .filter(Boolean)
                .join(', ');
              return (
                <li key={id}>
                  <span>
                    {mandats[0] && nomComplet(mandats[0].personne)}
                    <span className="note" title={qualite}>
                      {qualite}
                    </span>
                  </span>
                </li>
              );
            })}
          </ul>
        )}
        {sansCourriel.length > 0 && pourvus.length > 0 && (
          <p className="note">{pluriel(sansCourriel.length, 'membre sans courriel', 'membres sans courriel')}.</p>
        )}
        <Lien vers={`/instances/${seance.instance.id}/composition`} genre="geste">
          Voir la composition
        </Lien>
      </Bloc>
    </Panneau>
  );
}
