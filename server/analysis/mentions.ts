import type { Entity, Mention } from '../model/article.ts';
import type { Placed } from './placed.ts';

/** All entities and all their mentions, in the order of the text. */
export function entitiesOf(placed: readonly Placed[]): { entities: Entity[]; mentions: Mention[] } {
  const mentions: Mention[] = [];
  const byEntity: Mention[][] = [];
  const entities: Entity[] = [];
  for (const { start, passed, grouping, firstEntity } of placed) {
    for (let index = entities.length; index < firstEntity + grouping.seeds.length; index += 1) {
      const { type, subtype, name, role } = grouping.seeds[index - firstEntity]!;
      const own: Mention[] = [];
      byEntity[index] = own;
      entities.push({ index, type, subtype, name, role, mentions: own });
    }
    for (const found of passed.mentions) {
      const entity = firstEntity + found.entity;
      const mention = { start: start + found.start, end: start + found.end, form: found.form, entity };
      mentions.push(mention);
      byEntity[entity]!.push(mention);
    }
  }
  return { entities, mentions };
}
