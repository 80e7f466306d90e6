-- When each batch last moved, from its ledger; moveStock() keeps it from now on.
update batches b set moved_at = m.at
from (select batch_id, max(at) as at from stock_movements group by batch_id) m
where m.batch_id = b.id;
